import type { CameraAgreement } from './camera/agreement.ts';
import type { FamilyKey } from './family-key.ts';
import type { FamilyLock } from './family-lock.ts';
import { MOST_PEOPLE, type Settings } from './settings.ts';

/** Which sites an administrator wants watched: every one, or those of the catalogue and a few more, given as hosts. */
export interface ManagedWatch {
  every: boolean;
  sites: string[];
}

/** A lock and a key that an administrator made: what nobody here may change. */
export interface ManagedLock {
  lock: Pick<FamilyLock, 'salt' | 'proof' | 'rounds'>;
  key: Pick<FamilyKey, 'publicKey' | 'byPassphrase'>;
}

/** What an administrator set for everybody at this computer, as far as it could be read. */
export interface Policy {
  settings: Partial<Pick<Settings, 'country' | 'language' | 'people' | 'sensitivity' | 'helpFirst'>>;
  agreement: Partial<CameraAgreement>;
  watch: ManagedWatch | null;
  passphrase: ManagedLock | null;
  /** By their names in the policy: what holds, and what could not be read. */
  fields: string[];
  problems: string[];
}

/** What is kept of a policy beside what it sets: enough to say in the interface who set it. */
export type KeptPolicy = Pick<Policy, 'watch' | 'fields' | 'problems'>;

/** The family's settings, with what an administrator set in the place of its own. People come together. */
export function withManagedSettings(own: Settings, managed: Partial<Settings>): Settings {
  return {
    ...own,
    ...managed,
    sensitivity: { ...own.sensitivity, ...managed.sensitivity },
    people: [...new Set([...(managed.people ?? []), ...own.people])].slice(0, MOST_PEOPLE),
  };
}

/** What a family chose of its own, where it saves settings that an administrator set a part of. */
export function withoutManagedSettings(
  wished: Settings,
  before: Settings,
  managed: Partial<Settings>,
): Settings {
  const kept = Object.keys(managed).map((name) => [name, Reflect.get(before, name)]);
  const topics = Object.keys(managed.sensitivity ?? {});
  const isFree = ([topic]: [string, unknown]) => !topics.includes(topic);
  return {
    ...wished,
    ...Object.fromEntries(kept),
    people: wished.people.filter((name) => !managed.people?.includes(name)),
    sensitivity: Object.fromEntries([
      ...Object.entries(wished.sensitivity).filter(isFree),
      ...Object.entries(before.sensitivity).filter((entry) => !isFree(entry)),
    ]),
  };
}

/** The same for what was agreed about the camera: a site has the administrator's rule or the family's. */
export function withManagedAgreement(
  own: CameraAgreement,
  managed: Partial<CameraAgreement>,
): CameraAgreement {
  return { ...own, ...managed, rules: { ...own.rules, ...managed.rules } };
}

/** What a family agreed of its own. */
export function withoutManagedAgreement(
  wished: CameraAgreement,
  before: CameraAgreement,
  managed: Partial<CameraAgreement>,
): CameraAgreement {
  const isFree = ([site]: [string, unknown]) => !Object.hasOwn(managed.rules ?? {}, site);
  const rules = Object.fromEntries([
    ...Object.entries(wished.rules).filter(isFree),
    ...Object.entries(before.rules).filter((entry) => !isFree(entry)),
  ]);
  return {
    rules,
    lateHours: managed.lateHours === undefined ? wished.lateHours : before.lateHours,
    minutes: managed.minutes === undefined ? wished.minutes : before.minutes,
  };
}
