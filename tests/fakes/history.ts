import { STAGES } from '../../src/domain/model.ts';
import type { ContactRow } from '../../src/domain/summary/contact-list.ts';
import type { ToldMoment } from '../../src/domain/summary/moment-history.ts';
import type { Contact, ContactList, ContactReply } from '../../src/ui/dashboard/contacts/contact.ts';
import type { SiteReply, SiteRow } from '../../src/ui/dashboard/sites/site.ts';
import type { Timeline } from '../../src/ui/dashboard/timeline/timeline.ts';
import { EVENING } from './snapshots.ts';

const HOUR = 3_600_000;
/** The clock of the test's computer, so that days are the same wherever it runs. */
const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
export const DISCORD = { id: 'discord', name: 'Discord' } as const;
export const KAI = { key: 'discord kai_22', name: 'kai_22', site: DISCORD } as const;

/** A warning about kai_22 on Discord, an hour ago, which the child saw. */
export function toldMoment(changes: Partial<ToldMoment> = {}): ToldMoment {
  return {
    id: 'moment-1',
    kind: 'contact',
    at: EVENING - HOUR,
    site: DISCORD,
    contact: KAI,
    session: null,
    level: 'caution',
    stage: 'isolation',
    reasons: [{ signal: 'secrecy', direction: 'fromContact', at: EVENING - HOUR }],
    concerns: [],
    shownAt: EVENING - HOUR,
    answer: null,
    ...changes,
  };
}

export function timelineOf(moments: ToldMoment[], changes: Partial<Timeline> = {}): Timeline {
  return { takenAt: EVENING, timeZone, moments, hasMore: false, sites: [DISCORD], contact: null, ...changes };
}

export function contactRow(changes: Partial<ContactRow> = {}): ContactRow {
  return {
    ...KAI,
    audience: 'direct',
    level: 'caution',
    stage: 'isolation',
    known: false,
    talkedAt: null,
    firstSeenAt: EVENING - 3 * HOUR,
    lastSeenAt: EVENING - HOUR,
    others: [],
    messages: { fromContact: 12, fromChild: 8 },
    isGroup: false,
    isNew: true,
    hasNamesake: false,
    needsAttention: true,
    noticed: [{ key: 'reason_secrecy_fromContact', substitutions: [] }],
    ...changes,
  };
}

export function contactListOf(contacts: ContactRow[], changes: Partial<ContactList> = {}): ContactList {
  const counts = { all: contacts.length, attention: 0, new: 0, known: 0 };
  return {
    takenAt: EVENING,
    timeZone,
    contacts,
    chosen: contacts.length,
    chosenGroups: 0,
    counts,
    ...changes,
  };
}

const WEEK = 7 * 24 * HOUR;

export function week(date: string, fromContact: number, fromChild: number): Contact['weeks'][number] {
  return { date, fromContact, fromChild };
}

/** All weeks of a year but the last two, in which nobody wrote. */
export const QUIET_WEEKS = Array.from({ length: 51 }, (_, place) =>
  week(new Date(Date.parse('2026-05-04') - (50 - place) * WEEK).toISOString().slice(0, 10), 0, 0),
);

/** The page of kai_22, who asked for a secret. */
export function contactReply(changes: Partial<Contact> = {}): ContactReply {
  const secret = {
    text: { key: 'reason_secrecy_fromContact', substitutions: [] },
    at: EVENING - HOUR,
    site: 'Discord',
    forgiven: false,
  };
  return {
    takenAt: EVENING,
    timeZone,
    country: 'NZ',
    contact: {
      ...contactRow(),
      reasons: [{ signal: 'secrecy', direction: 'fromContact', at: EVENING - HOUR }],
      siteSays: [{ key: 'account_new', substitutions: [] }],
      stages: STAGES.map((stage) => ({ stage, noticed: stage === 'isolation' ? [secret] : [] })),
      beside: { fromContact: [], fromChild: [] },
      story: [],
      weeks: [...QUIET_WEEKS, week('2026-05-11', 8, 6), week('2026-05-18', 4, 2)],
      moments: [toldMoment()],
      sessions: [],
      ...changes,
    },
  };
}

const USE = { seconds: 3_600, messages: 20, cameraSeconds: 0 };

export function siteRow(changes: Partial<SiteRow> = {}): SiteRow {
  return {
    site: DISCORD,
    about: { site: 'Discord', kind: 'messenger', statedAge: 13, ratedAge: 13, notes: ['strangers'] },
    says: [{ key: 'site_age_service', substitutions: ['13'] }],
    week: USE,
    fourWeeks: { ...USE, seconds: 4 * USE.seconds },
    lastUsed: '2026-05-20',
    ...changes,
  };
}

export function siteReply(changes: Partial<SiteReply> = {}): SiteReply {
  const { site, about, says } = siteRow();
  return {
    takenAt: EVENING,
    timeZone,
    ...{ site, about, says },
    ratedFor: ['strangers'],
    days: [
      { date: '2026-05-19', seconds: 0, messages: 0, cameraSeconds: 0 },
      { date: '2026-05-20', ...USE },
    ],
    contacts: [contactRow()],
    contactCount: 1,
    groupCount: 0,
    blindSpots: [],
    rule: null,
    ...changes,
  };
}
