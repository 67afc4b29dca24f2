import { contactKey } from '../../src/domain/contact-key.ts';
import type { CameraConcern, Moment, SignalKind } from '../../src/domain/model.ts';
import { judge } from '../../src/domain/risk/judge.ts';
import { observe } from '../../src/domain/risk/observe.ts';
import { emptyContactState } from '../../src/domain/risk/state.ts';
import { localDate } from '../../src/domain/summary/dates.ts';
import type { CameraRecord, ContactRecord, DayRecord } from '../../src/storage/schema.ts';
import type { Store } from '../../src/storage/store.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Ids of the catalogue, and a host that it does not know. */
export const SITES = ['discord', 'roblox', 'snapchat', 'whatsapp', 'chess.example.org'] as const;
const CONTEXT = { audience: 'direct', known: false } as const;
const CONCERNS: readonly CameraConcern[] = ['riskyContact', 'oneToOne'];

/** What a contact said over some days, and what Porchlight spoke up about. */
export interface Told {
  contact: ContactRecord;
  moments: Moment[];
}

/** A contact who said one thing after another, `hoursApart`, the last one at `last`. */
export function talkOf(
  name: string,
  site: string,
  said: readonly SignalKind[],
  last: number,
  hoursApart = 6,
): Told {
  const key = contactKey(site, name);
  let state = emptyContactState();
  const moments: Moment[] = [];
  for (const [place, kind] of said.entries()) {
    const at = last - (said.length - 1 - place) * hoursApart * HOUR;
    const value = kind === 'movesElsewhere' ? { value: 'snapchat' } : {};
    const observation = {
      fingerprint: place,
      direction: 'fromContact',
      at,
      signals: [{ kind, ...value }],
    } as const;
    const step = observe(state, observation, CONTEXT, at);
    state = step.state;
    const { verdict } = step;
    if (verdict?.level !== 'caution' && verdict?.level !== 'danger') continue;
    moments.push({
      id: `${key} ${place}`,
      kind: 'contact',
      at,
      site,
      subject: key,
      level: verdict.level,
      stage: verdict.stage,
      reasons: verdict.reasons,
      concerns: [],
      shownAt: place % 3 === 0 ? null : at + MINUTE,
      answer: place % 3 === 1 ? 'understood' : null,
    });
  }
  const first = last - said.length * hoursApart * HOUR;
  const contact: ContactRecord = {
    key,
    name,
    site,
    audience: 'direct',
    account: { isNew: true },
    state,
    verdict: judge(state, CONTEXT, last),
    known: false,
    talkedAt: null,
    sameAs: {},
    firstSeenAt: first,
    lastSeenAt: last,
    lastWarning: null,
  };
  return { contact, moments };
}

/** A camera session that has to do with a contact, with its moment. */
export function sessionWith(
  contact: ContactRecord,
  id: string,
  startedAt: number,
): { session: CameraRecord; moment: Moment } {
  const { site, name, key } = contact;
  const moment: Moment = {
    id: `moment-${id}`,
    kind: 'camera',
    at: startedAt,
    site,
    subject: id,
    level: 'danger',
    stage: null,
    reasons: [],
    concerns: [...CONCERNS],
    shownAt: startedAt,
    answer: null,
  };
  return {
    moment,
    session: {
      ...plainSession(id, site, startedAt),
      contact: { name, site },
      contactKey: key,
      moment: moment.id,
    },
  };
}

function plainSession(id: string, site: string, startedAt: number): CameraRecord {
  const endedAt = startedAt + 10 * MINUTE;
  return {
    ...{ id, site, startedAt, endedAt, lastSeenAt: endedAt },
    source: 'camera',
    concerns: [...CONCERNS],
    isPrivate: true,
    audience: 'oneToOne',
    contact: null,
    company: null,
    corroborated: true,
    onAir: { ms: 5 * MINUTE, ways: ['call'] },
    frame: 0,
    paused: false,
    isOnAir: false,
    isFirstHere: false,
    hiddenSince: null,
    held: false,
    moment: null,
    level: 'danger',
    contactKey: null,
    covered: null,
  };
}

const RISKY: readonly SignalKind[] = ['asksAge', 'flattery', 'secrecy', 'movesElsewhere', 'asksPicture'];
const FRIENDLY: readonly SignalKind[] = ['flattery', 'asksAge'];

/** How much there is of everything. */
export interface Amounts {
  contacts: number;
  /** Every so many a contact is one to be careful with. */
  riskyEvery: number;
  cameraDays: number;
}

export const HEAVY: Amounts = { contacts: 1_500, riskyEvery: 12, cameraDays: 300 };

/** Fills a year up to `now`: contacts all over it, moments about the risky ones, a camera on most days, use on every day. */
export async function fillYear(
  store: Store,
  now: number,
  timeZone: string,
  { contacts, riskyEvery, cameraDays }: Amounts = HEAVY,
): Promise<void> {
  const talks = Array.from({ length: contacts }, (_, index) => {
    const last = now - HOUR - Math.floor((index * 360 * DAY) / contacts);
    const site = SITES[index % SITES.length] ?? 'discord';
    return talkOf(
      `person_${index}`,
      site,
      index % riskyEvery === 0 ? RISKY : FRIENDLY.slice(index % 3),
      last,
    );
  });
  const cameras = Array.from({ length: cameraDays }, (_, index) => {
    const { contact } = talks[(index * 7) % talks.length] ?? talkOf('nobody', 'discord', [], now);
    return sessionWith(contact, `session-${index}`, now - 2 * HOUR - index * DAY);
  });
  const days = Array.from({ length: 365 }, (_, back) =>
    SITES.map(
      (site, place): DayRecord => ({
        date: localDate(now - back * DAY, timeZone),
        site,
        seconds: 600 + ((back * 37 + place * 613) % 5_400),
        messages: (back * 13 + place * 29) % 120,
      }),
    ),
  ).flat();
  await store.write(['contacts', 'moments', 'cameraSessions', 'days'], async (transaction) => {
    const put = transaction.objectStore('contacts');
    for (const { contact } of talks) void put.put(contact);
    const moments = transaction.objectStore('moments');
    for (const moment of [...talks.flatMap((talk) => talk.moments), ...cameras.map(({ moment }) => moment)])
      void moments.put(moment);
    const sessions = transaction.objectStore('cameraSessions');
    for (const { session } of cameras) void sessions.put(session);
    const kept = transaction.objectStore('days');
    for (const day of days) void kept.put(day);
    await transaction.done;
  });
}
