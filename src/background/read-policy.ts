import * as v from 'valibot';
import type { CameraAgreement } from '../domain/camera/agreement.ts';
import type { Policy } from '../domain/managed.ts';
import type { CameraRule } from '../domain/model.ts';
import { siteIdOf } from '../sites/find-site.ts';
import { readPassphraseLine } from './passphrase-line.ts';
import { POLICY_FIELDS, type PolicyField } from './policy-schema.ts';

/** More are not looked at, and a name is cut: they are said to the family. */
const MOST_PROBLEMS = 20;
const LONGEST_PROBLEM = 40;

/** Fewer rounds protect nothing, more keep everybody waiting: see `docs/managing.md`. */
const ROUNDS = { fewest: 600_000, most: 3_000_000 };

type Values = { [Field in PolicyField]?: v.InferOutput<(typeof POLICY_FIELDS)[Field]> };

/** Reads what an administrator set: each field by itself, so that one that is wrong spoils nothing else. */
export function readPolicy(given: unknown): Policy {
  const entries = v.is(v.record(v.string(), v.unknown()), given) ? Object.entries(given) : [];
  const values: Values = {};
  const problems: string[] = [];
  for (const [name, value] of entries)
    if (!takeField(values, name, value)) problems.push(name.slice(0, LONGEST_PROBLEM));
  const lock = values.passphrase === undefined ? null : findLock(values.passphrase);
  if (values.passphrase !== undefined && !lock) problems.push('passphrase');
  if (values.sites && values.watch !== 'listedSites') problems.push('sites');
  return {
    settings: settingsOf(values),
    agreement: agreementOf(values),
    watch: watchOf(values),
    passphrase: lock,
    fields: Object.keys(values).filter((name) => !problems.includes(name)),
    problems: problems.sort().slice(0, MOST_PROBLEMS),
  };
}

/** @returns `false` for what is not known or not as it should be */
function takeField(values: Values, name: string, value: unknown): boolean {
  if (!isField(name)) return false;
  const parsed = v.safeParse(POLICY_FIELDS[name], value);
  if (!parsed.success) return false;
  Object.assign(values, { [name]: parsed.output });
  return true;
}

function isField(name: string): name is PolicyField {
  return Object.hasOwn(POLICY_FIELDS, name);
}

function settingsOf({ country, language, sensitivity, people, helpFirst }: Values): Policy['settings'] {
  return {
    ...(country === undefined ? {} : { country }),
    ...(language === undefined ? {} : { language }),
    ...(sensitivity === undefined ? {} : { sensitivity }),
    ...(people === undefined ? {} : { people }),
    ...(helpFirst === undefined ? {} : { helpFirst }),
  };
}

function agreementOf(values: Values): Policy['agreement'] {
  const { cameraElsewhere, cameraLateHours, cameraMinutes } = values;
  const rules = rulesOf(values);
  return {
    ...(Object.keys(rules).length === 0 ? {} : { rules }),
    ...(cameraElsewhere === undefined ? {} : { otherwise: cameraElsewhere }),
    ...(cameraLateHours === undefined ? {} : { lateHours: hoursOf(cameraLateHours) }),
    ...(cameraMinutes === undefined ? {} : { minutes: cameraMinutes }),
  };
}

/** The strictest comes last: it holds where a site stands in two lists. */
function rulesOf({ cameraAllow = [], cameraAsk = [], cameraNever = [] }: Values) {
  const ruled = (hosts: readonly string[], rule: CameraRule) =>
    hosts.map((host): [string, CameraRule] => [siteIdOf(host), rule]);
  return Object.fromEntries([
    ...ruled(cameraAllow, 'allow'),
    ...ruled(cameraAsk, 'ask'),
    ...ruled(cameraNever, 'never'),
  ]);
}

function hoursOf(written: string): CameraAgreement['lateHours'] {
  if (written === 'none') return null;
  const [from = 0, to = 0] = written.split('-').map((time) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  return { from, to };
}

function watchOf({ watch, sites = [] }: Values): Policy['watch'] {
  if (watch === undefined) return null;
  return watch === 'everySite' ? { every: true, sites: [] } : { every: false, sites };
}

function findLock(line: string): Policy['passphrase'] {
  const read = readPassphraseLine(line);
  const isSound = read && read.lock.rounds >= ROUNDS.fewest && read.lock.rounds <= ROUNDS.most;
  return isSound ? read : null;
}
