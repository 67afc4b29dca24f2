import type { AboutSite } from '../about-site.ts';
import type { CameraSession } from '../camera/session.ts';
import { accountTexts, crowdTexts } from '../guidance/account.ts';
import { type ContactAdvice, contactAdvice } from '../guidance/contact-advice.ts';
import type { LocalizedText } from '../guidance/localized.ts';
import { reasonText } from '../guidance/reasons.ts';
import { type TipState, tipStates } from '../guidance/tips.ts';
import { atLeast, highest } from '../level.ts';
import type { AccountSigns, Audience, BlindSpot, Level, SiteUse, Verdict } from '../model.ts';
import type { Settings } from '../settings.ts';
import { type Character, type StoryStep, stepsOf } from '../story/tell.ts';
import { lastDates, localDate } from './dates.ts';
import {
  countPeople,
  needsAttention,
  type PeopleCounts,
  type Person,
  peopleOf,
  talkedAbout,
} from './people.ts';
import { remarksOn, type SiteRemarks } from './site-remarks.ts';

/** One contact as the summary shows it. */
export interface ContactSummary {
  key: string;
  name: string;
  site: string;
  audience: Audience;
  level: Level;
  /** What was noticed and what the site says of the account, in words. */
  noticed: LocalizedText[];
  siteSays: LocalizedText[];
  advice: ContactAdvice;
  /** How they came here, where that leads over several sites or out of sight. */
  story: StoryStep[];
  known: boolean;
  /** When the family last talked about them; what was noticed since is new. */
  talkedAt: number | null;
  firstSeenAt: number;
  lastSeenAt: number;
}

/** Everything that the popup shows, to parent and child alike. Sites go by the names that the family knows. */
export interface Snapshot {
  takenAt: number;
  /** The highest level among contacts that need attention and today's camera sessions. */
  level: Level;
  today: SiteUse[];
  /** The last seven days, today included. */
  week: SiteUse[];
  /** What there is to say of the sites of the week; nothing of those that the catalogue does not know. */
  sites: SiteRemarks[];
  /** Contacts at `notice` or above, most serious first; who may be one person is one entry. */
  attention: ContactSummary[];
  contacts: PeopleCounts;
  /** Camera sessions of the week, newest first. */
  camera: CameraSession[];
  blindSpots: BlindSpot[];
  /** Netsafe's tips as they stand in this family. */
  tips: TipState[];
  settings: Settings;
}

/** A contact as it lies in storage, judged anew, with what is known of where they came from. */
export interface ContactInput
  extends Character,
    Pick<ContactSummary, 'audience' | 'known' | 'talkedAt' | 'firstSeenAt' | 'lastSeenAt'> {
  /** A conversation of several. */
  isGroup: boolean;
  account: AccountSigns;
  verdict: Verdict;
}

/** What the snapshot is made of, as it lies in storage. */
export interface SummaryInput {
  contacts: ContactInput[];
  /** Use by local date, of the last seven dates at least. */
  days: (Omit<SiteUse, 'cameraSeconds'> & { date: string })[];
  /** What is known of sites, those of the week at least. */
  sites: AboutSite[];
  sessions: (CameraSession & { level: Level })[];
  blindSpots: BlindSpot[];
  settings: Settings;
}

/** A session that gave no sign of life for this long is over, whatever became of its page: milliseconds. */
export const SILENT_SESSION_ENDS_AFTER = 45_000;

const WEEK = 7;

/** Rolls everything up to one summary; the same input gives the same summary. */
export function buildSnapshot(input: SummaryInput, now: number, timeZone: string): Snapshot {
  const dates = lastDates(now, timeZone, WEEK);
  const today = dates.slice(0, 1);
  const sessions = input.sessions
    .map((session) => closeIfSilent(session, now))
    .filter((session) => dates.includes(localDate(session.startedAt, timeZone)))
    .sort((a, b) => b.startedAt - a.startedAt);
  const people = peopleOf(input.contacts);
  const attention = people.flatMap(summarise).sort(bySeriousness);
  const use = (wanted: string[]) => useBySite(input.days, sessions, wanted, now, timeZone);
  const week = use(dates);
  const seen = {
    takenAt: now,
    level: highest([...attention, ...sessions.filter((session) => isOn(session, today, timeZone))]),
    today: use(today),
    week,
    sites: remarksOnUsed(input, week),
    attention,
    contacts: countPeople(people, now),
    camera: sessions.map(({ level: _level, ...session }) => session),
    blindSpots: input.blindSpots,
    settings: input.settings,
  };
  return { ...seen, tips: tipStates(seen) };
}

function remarksOnUsed({ sites, settings }: SummaryInput, uses: readonly SiteUse[]): SiteRemarks[] {
  const used = new Set(uses.map(({ site }) => site));
  return sites.filter(({ site }) => used.has(site)).map((about) => remarksOn(about, settings.childAgeBand));
}

/** A session whose page vanished without a word ended at its last sign of life. */
export function closeIfSilent<S extends CameraSession>(session: S, now: number): S {
  const isSilent = session.endedAt === null && Math.abs(now - session.lastSeenAt) > SILENT_SESSION_ENDS_AFTER;
  return isSilent ? { ...session, endedAt: session.lastSeenAt } : session;
}

/** One entry for a person. Calm people are no entry, and who moves calmly to another site with them is no story. */
function summarise(person: Person<ContactInput>): ContactSummary[] {
  const [head] = person;
  const talkedAt = talkedAbout(person);
  if (!needsAttention(head.verdict, talkedAt)) return [];
  const { key, name, site, audience, verdict, known, firstSeenAt } = head;
  return [
    {
      key,
      name,
      site,
      audience,
      level: verdict.level,
      noticed: unique([
        ...person.flatMap((each) => each.verdict.reasons.map(reasonText)),
        ...person.flatMap((each) => crowdTexts(each.account)),
      ]),
      siteSays: unique(person.flatMap(({ account }) => accountTexts(account))),
      advice: contactAdvice(verdict),
      story: stepsOf(person),
      known,
      talkedAt,
      firstSeenAt,
      lastSeenAt: Math.max(...person.map((each) => each.lastSeenAt)),
    },
  ];
}

function unique(texts: readonly LocalizedText[]): LocalizedText[] {
  return [...new Map(texts.map((text) => [JSON.stringify(text), text])).values()];
}

function bySeriousness(a: ContactSummary, b: ContactSummary): number {
  if (a.level !== b.level) return atLeast(a.level, b.level) ? -1 : 1;
  return b.lastSeenAt - a.lastSeenAt;
}

function isOn(session: CameraSession, dates: string[], timeZone: string): boolean {
  return dates.includes(localDate(session.startedAt, timeZone));
}

/** A session counts for the date on which it began. */
function useBySite(
  days: SummaryInput['days'],
  sessions: CameraSession[],
  dates: string[],
  now: number,
  timeZone: string,
): SiteUse[] {
  const sites = new Map<string, SiteUse>();
  const useOf = (site: string) => {
    const use = sites.get(site) ?? { site, seconds: 0, messages: 0, cameraSeconds: 0 };
    sites.set(site, use);
    return use;
  };
  for (const day of days) {
    if (!dates.includes(day.date)) continue;
    const use = useOf(day.site);
    use.seconds += day.seconds;
    use.messages += day.messages;
  }
  for (const session of sessions) {
    const isCamera = session.source === 'camera';
    if (isCamera && isOn(session, dates, timeZone))
      useOf(session.site).cameraSeconds += secondsOf(session, now);
  }
  return [...sites.values()].sort((a, b) => b.seconds - a.seconds || b.messages - a.messages);
}

function secondsOf(session: CameraSession, now: number): number {
  return Math.max(0, Math.round(((session.endedAt ?? now) - session.startedAt) / 1000));
}
