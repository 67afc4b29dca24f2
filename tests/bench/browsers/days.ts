import type { CameraSession } from '../../../src/domain/camera/session.ts';
import { contactKey, groupKey } from '../../../src/domain/contact-key.ts';
import type { Moment, ObservedSignal } from '../../../src/domain/model.ts';
import type { ObservationContext } from '../../../src/domain/risk/context.ts';
import { judge } from '../../../src/domain/risk/judge.ts';
import { observe } from '../../../src/domain/risk/observe.ts';
import { type ContactState, emptyContactState, emptyGroupState } from '../../../src/domain/risk/state.ts';
import { DAY, lastDates, localDate } from '../../../src/domain/summary/dates.ts';
import type {
  CameraRecord,
  ContactDayRecord,
  ContactRecord,
  DayRecord,
  SeenRecord,
} from '../../../src/storage/schema.ts';
import { Store } from '../../../src/storage/store.ts';

const SITES = ['discord', 'roblox', 'whatsapp', 'instagram', 'snapchat', 'tiktok', 'twitch', 'meet.example'];
const NEW_PEOPLE_A_DAY = 8;
const DAYS_FOR_A_GROUP = 3;
const CAMERA_A_DAY = 2;
const MESSAGES_A_DAY = 600;
/** For so many days it is kept that a message was counted. */
const SEEN_DAYS = 120;
const HOUR = DAY / 24;
const AT_ONCE = 5_000;

const CONTEXT: ObservationContext = { audience: 'direct', known: false, childAge: 12, sensitivity: {} };
/** What one new person in so many says, a message each. */
const ODD_ONE_IN = 30;
const ODD: readonly ObservedSignal[] = [
  { kind: 'asksAge' },
  { kind: 'flattery' },
  { kind: 'asksAlone' },
  { kind: 'secrecy' },
  { kind: 'movesElsewhere', value: 'whatsapp' },
];
/** What anybody may say, one in so many. */
const ORDINARY_ONE_IN = 4;
const ORDINARY: readonly ObservedSignal[] = [{ kind: 'asksAge' }, { kind: 'flattery' }];

export interface Amounts {
  contacts: number;
  seen: number;
  days: number;
  sessions: number;
  moments: number;
  contactDays: number;
}

/**
 * Fills the family's store with days of heavy use, through the database layer of the extension: eight new people, 600
 * messages and two camera sessions a day on eight sites. Everything follows from the time that is given.
 */
export async function fillDays(
  count: number,
  now: number,
  timeZone: string,
  store = new Store(),
): Promise<Amounts> {
  const contacts = [...peopleOf(count, now), ...groupsOf(count, now)];
  const days = lastDates(now, timeZone, count).flatMap(daysOfDate);
  const sessions = sessionsOf(count, now);
  const seen = seenOf(count, now);
  const contactDays = contacts.flatMap((contact) => daysWith(contact, timeZone));
  await putAll(contacts, (part) =>
    store.write(['contacts'], async (to) => {
      for (const each of part) void to.objectStore('contacts').put(each);
    }),
  );
  const moments = contacts.filter(({ verdict }) => verdict.level !== 'calm').map(momentOf);
  await store.write(['days', 'cameraSessions', 'moments'], async (to) => {
    for (const each of moments) void to.objectStore('moments').put(each);
    for (const each of days) void to.objectStore('days').put(each);
    for (const each of sessions) void to.objectStore('cameraSessions').put(each);
  });
  await putAll(seen, (part) =>
    store.write(['seen'], async (to) => {
      for (const each of part) void to.objectStore('seen').put(each);
    }),
  );
  await putAll(contactDays, (part) =>
    store.write(['contactDays'], async (to) => {
      for (const each of part) void to.objectStore('contactDays').put(each);
    }),
  );
  return {
    contacts: contacts.length,
    seen: seen.length,
    days: days.length,
    sessions: sessions.length,
    moments: moments.length,
    contactDays: contactDays.length,
  };
}

async function putAll<Entry>(all: readonly Entry[], put: (part: Entry[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE) await put(all.slice(from, from + AT_ONCE));
}

function peopleOf(count: number, now: number): ContactRecord[] {
  return Array.from({ length: count * NEW_PEOPLE_A_DAY }, (_, index) => {
    const site = siteAt(index);
    const firstSeenAt = now - Math.floor(index / NEW_PEOPLE_A_DAY) * DAY - HOUR;
    const lastSeenAt = Math.min(now - HOUR / 2, firstSeenAt + (index % 20) * DAY);
    const state = stateAfter(saidBy(index), firstSeenAt);
    return recordOf(contactKey(site, `person-${index}`), `Person ${index}`, site, state, {
      known: index % 15 === 0,
      firstSeenAt,
      lastSeenAt,
    });
  });
}

/** Somebody writes every day while the child knows them, a room once a week. */
function daysWith(contact: ContactRecord, timeZone: string): ContactDayRecord[] {
  const { key, site, state, firstSeenAt, lastSeenAt } = contact;
  const step = state.authors === null ? 1 : 7;
  const length = Math.floor((lastSeenAt - firstSeenAt) / DAY / step) + 1;
  return Array.from({ length }, (_, index) => ({
    ...{ contact: key, site },
    date: localDate(firstSeenAt + index * step * DAY, timeZone),
    ...{ fromContact: 5 + (index % 9), fromChild: index % 7 },
  }));
}

function groupsOf(count: number, now: number): ContactRecord[] {
  return Array.from({ length: Math.floor(count / DAYS_FOR_A_GROUP) }, (_, index) =>
    recordOf(groupKey(siteAt(index), `room-${index}`), `Room ${index}`, siteAt(index), emptyGroupState(), {
      known: false,
      firstSeenAt: now - count * DAY,
      lastSeenAt: now - (index % 60) * DAY,
    }),
  );
}

/** Every second warning was answered. */
function momentOf({ key, site, verdict, firstSeenAt }: ContactRecord, index: number): Moment {
  const at = firstSeenAt + HOUR / 10;
  return {
    id: `moment-${index}`,
    kind: 'contact',
    at,
    site,
    subject: key,
    level: verdict.level,
    stage: verdict.stage,
    reasons: verdict.reasons,
    concerns: [],
    shownAt: at,
    answer: index % 2 === 0 ? 'understood' : null,
  };
}

function recordOf(
  key: string,
  name: string,
  site: string,
  state: ContactState,
  rest: Pick<ContactRecord, 'known' | 'firstSeenAt' | 'lastSeenAt'>,
): ContactRecord {
  return {
    key,
    name,
    site,
    audience: state.authors === null ? 'direct' : 'group',
    account: {},
    state,
    verdict: judge(state, CONTEXT, rest.lastSeenAt),
    talkedAt: null,
    sameAs: {},
    lastWarning: null,
    ...rest,
  };
}

function saidBy(index: number): readonly ObservedSignal[] {
  if (index % ODD_ONE_IN === 0) return ODD;
  return index % ORDINARY_ONE_IN === 0 ? ORDINARY : [];
}

function stateAfter(said: readonly ObservedSignal[], from: number): ContactState {
  return said.reduce<ContactState>((state, signal, index) => {
    const at = from + index * 60_000;
    const message = { fingerprint: index, direction: 'fromContact', at, signals: [signal] } as const;
    return observe(state, message, CONTEXT, at).state;
  }, emptyContactState());
}

function daysOfDate(date: string): DayRecord[] {
  return SITES.map((site, index) => ({
    date,
    site,
    seconds: 600 * (index + 1),
    messages: Math.floor(MESSAGES_A_DAY / SITES.length),
  }));
}

function sessionsOf(count: number, now: number): CameraRecord[] {
  return Array.from({ length: count * CAMERA_A_DAY }, (_, index) => {
    const startedAt = now - Math.floor(index / CAMERA_A_DAY) * DAY - (index % CAMERA_A_DAY) * HOUR - HOUR;
    const session: CameraSession = {
      id: `session-${index}`,
      source: 'camera',
      site: siteAt(index),
      startedAt,
      lastSeenAt: startedAt + HOUR / 2,
      endedAt: startedAt + HOUR / 2,
      concerns: index % 5 === 0 ? ['lateHour', 'oneToOne'] : [],
      isPrivate: index % 5 === 0,
      audience: 'oneToOne',
      contact: null,
      company: null,
      corroborated: true,
      onAir: { ms: HOUR / 2, ways: ['call'] },
    };
    return {
      ...session,
      frame: 0,
      paused: false,
      isOnAir: false,
      isFirstHere: false,
      hiddenSince: null,
      held: false,
      moment: null,
      level: session.isPrivate ? 'notice' : 'calm',
      contactKey: null,
      covered: null,
    };
  });
}

function seenOf(count: number, now: number): SeenRecord[] {
  const today = Math.floor(now / DAY);
  return Array.from({ length: Math.min(count, SEEN_DAYS) * MESSAGES_A_DAY }, (_, index) => ({
    conversation: index % 997,
    fingerprint: index * 2_654_435,
    day: today - Math.floor(index / MESSAGES_A_DAY),
  }));
}

function siteAt(index: number): string {
  return SITES[index % SITES.length] ?? '';
}
