import type { AboutSite } from '../about-site.ts';
import type { CameraSession } from '../camera/session.ts';
import type { LocalizedText } from '../guidance/localized.ts';
import { startersFor } from '../guidance/starters.ts';
import type { BlindSpot, CameraConcern, Moment } from '../model.ts';
import type { Settings } from '../settings.ts';
import { datesOf, type Week } from '../time/week.ts';
import { findAgeNote } from './age-note.ts';
import { type CameraUse, sitesOnCamera } from './camera-history.ts';
import { localDate } from './dates.ts';
import {
  countOf,
  mattersIn,
  type NewPerson,
  newPeopleIn,
  type WeekContact,
  type WeekMatter,
} from './week-people.ts';

/** What a week is made of, as it lies in storage; sites go by their names. */
export interface WeekInput {
  contacts: WeekContact[];
  moments: Moment[];
  days: { date: string; site: string; seconds: number; messages: number }[];
  sessions: CameraSession[];
  /** What is known of sites, those of the week at least. */
  about: AboutSite[];
  blindSpots: BlindSpot[];
  settings: Settings;
}

export interface SiteOfWeek {
  site: string;
  seconds: number;
  messages: number;
  /** Seconds on each day of the week. */
  days: number[];
  /** That it is for older children, where it is. */
  age: LocalizedText | null;
}

/** Something that went well: a text of `_locales`, with its plural where there is a number. */
export interface Praise {
  key: string;
  count: number | null;
}

/** A week to be read together: what went well first. */
export interface WeekPage {
  week: Week;
  /** Longest first. */
  sites: SiteOfWeek[];
  newPeople: NewPerson[];
  /** Only what the data says. */
  wentWell: Praise[];
  together: WeekMatter[];
  camera: CameraUse & { concerns: CameraConcern[] };
  blindSpots: BlindSpot[];
  starters: LocalizedText[];
  childName: string;
  people: string[];
  /** The local date of it; `null` where there is none yet. */
  agreedOn: string | null;
}

/** Rolls one week up to a page; the same input gives the same page. */
export function buildWeekPage(input: WeekInput, week: Week, now: number, timeZone: string): WeekPage {
  const dates = datesOf(week);
  const isThen = (at: number) => dates.includes(localDate(at, timeZone));
  const sessions = input.sessions.filter(({ startedAt }) => isThen(startedAt));
  const sites = sitesOfWeek(input, dates);
  const newPeople = newPeopleIn(input.contacts, isThen);
  const together = mattersIn(
    input.contacts,
    input.moments.filter(({ at }) => isThen(at)),
  );
  const messages = sites.reduce((sum, site) => sum + site.messages, 0);
  const wentWell = praise(input, sessions, { together, messages }, isThen);
  const { settings } = input;
  return {
    week,
    sites,
    newPeople,
    wentWell,
    together,
    camera: {
      ...useOf(sessions, now),
      concerns: [...new Set(sessions.flatMap(({ concerns }) => concerns))],
    },
    blindSpots: input.blindSpots,
    starters: startersFor({
      didWell: wentWell.some(({ key }) => DID_IT_THEMSELVES.has(key)),
      newPeople: newPeople.length,
      worries: together.length,
      cameraTimes: sessions.length,
      topSite: sites[0] && sites[0].seconds > 0 ? sites[0].site : null,
      olderSite: sites.find(({ age }) => age !== null)?.site ?? null,
      agreed: settings.agreedAt !== null,
    }),
    childName: settings.childName,
    people: settings.people,
    agreedOn: settings.agreedAt === null ? null : localDate(settings.agreedAt, timeZone),
  };
}

function sitesOfWeek({ days, about, settings }: WeekInput, dates: readonly string[]): SiteOfWeek[] {
  const sites = new Map<string, SiteOfWeek>();
  for (const { date, site, seconds, messages } of days) {
    const at = dates.indexOf(date);
    if (at < 0) continue;
    const known = about.find((each) => each.site === site);
    const note = known ? findAgeNote(known, settings.childAgeBand) : null;
    const age = note && { key: `site_age_${note.by}`, substitutions: [String(note.age)] };
    const before = sites.get(site) ?? { site, seconds: 0, messages: 0, days: dates.map(() => 0), age };
    sites.set(site, {
      ...before,
      seconds: before.seconds + seconds,
      messages: before.messages + messages,
      days: before.days.map((each, index) => (index === at ? each + seconds : each)),
    });
  }
  return [...sites.values()].sort((a, b) => b.seconds - a.seconds || b.messages - a.messages);
}

/** What the child did, not what happened to be so. */
const DID_IT_THEMSELVES = new Set([
  'week_well_stop',
  'week_well_answered',
  'week_well_declined',
  'week_well_talked',
]);

/** Only what is true by the data: of what was not seen nothing is praised. */
function praise(
  { contacts, moments }: WeekInput,
  sessions: readonly CameraSession[],
  { together, messages }: { together: readonly WeekMatter[]; messages: number },
  isThen: (at: number) => boolean,
): Praise[] {
  const count = (key: string, number: number): Praise[] => (number === 0 ? [] : [{ key, count: number }]);
  const late = sessions.filter(({ concerns }) => concerns.includes('lateHour'));
  return [
    ...count(
      'week_well_stop',
      countOf(contacts, ({ saidStopAt }) => saidStopAt !== null && isThen(saidStopAt)),
    ),
    ...count(
      'week_well_answered',
      moments.filter(({ kind, at, answer }) => kind === 'contact' && answer !== null && isThen(at)).length,
    ),
    ...count(
      'week_well_talked',
      countOf(contacts, ({ talkedAt }) => talkedAt !== null && isThen(talkedAt)),
    ),
    ...count(
      'week_well_declined',
      countOf(contacts, (each) => each.wasDeclined && isThen(each.firstSeenAt)),
    ),
    ...count('week_well_company', sessions.filter(({ company }) => company !== null).length),
    ...(sessions.length > 0 && late.length === 0 ? [{ key: 'week_well_notLate', count: null }] : []),
    ...(together.length === 0 ? count('week_well_calm', messages) : []),
  ];
}

function useOf(sessions: readonly CameraSession[], now: number): CameraUse {
  const NONE: CameraUse = { times: 0, seconds: 0, sentSeconds: 0, privateSeconds: 0, screenSeconds: 0 };
  return sitesOnCamera(sessions, now).reduce(
    (sum, site) => ({
      times: sum.times + site.times,
      seconds: sum.seconds + site.seconds,
      sentSeconds: sum.sentSeconds + site.sentSeconds,
      privateSeconds: sum.privateSeconds + site.privateSeconds,
      screenSeconds: sum.screenSeconds + site.screenSeconds,
    }),
    NONE,
  );
}
