import { contactKey } from '../domain/contact-key.ts';
import { atLeast } from '../domain/level.ts';
import type { Moment, Observation, Verdict } from '../domain/model.ts';
import { observe } from '../domain/risk/observe.ts';
import { emptyContactState } from '../domain/risk/state.ts';
import { warningIsDue } from '../domain/risk/warning.ts';
import { DAY, localDate } from '../domain/summary/dates.ts';
import { fingerprintOf } from '../domain/text/fingerprint.ts';
import type { Clock } from '../platform/clock.ts';
import type { RequestOf } from '../protocol/command.ts';
import type { messagesObserved } from '../protocol/content-commands.ts';
import { siteIdOf } from '../sites/find-site.ts';
import type { ContactRecord } from '../storage/schema.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import type { ContentSender } from './router.ts';
import type { Warner } from './warner.ts';

type Batch = RequestOf<typeof messagesObserved>;
type Transaction = WriteTransaction<['contacts', 'seen', 'moments', 'days']>;

/** Where messages become what Porchlight knows of a contact. One batch is one transaction: all of it counts, or none. */
export class MessageLog {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #warner: Warner;

  constructor(store: Store, clock: Clock, warner: Warner) {
    this.#store = store;
    this.#clock = clock;
    this.#warner = warner;
  }

  /** Counts what is new in a batch and sees to it that the child hears of what follows from it. */
  async record(batch: Batch, sender: ContentSender): Promise<{ counted: number }> {
    const site = siteIdOf(sender.host);
    const now = this.#clock.now();
    const counted = await this.#store.write(['contacts', 'seen', 'moments', 'days'], async (transaction) => {
      const fresh = await takeUnseen(transaction, batch, site, now);
      if (fresh.length === 0) return 0;
      await addToDays(transaction, site, fresh, now, this.#clock.timeZone());
      if (batch.contact)
        await judgeContact(transaction, { ...batch, contact: batch.contact }, site, fresh, now);
      return fresh.length;
    });
    // Also when nothing was new: a batch that comes again is how a background that died in between is reminded.
    if (batch.contact) await this.#warner.deliverFor(contactKey(site, batch.contact.id), sender);
    return { counted };
  }
}

/** The observations that were never counted before, marked as counted from now on. */
async function takeUnseen(
  transaction: Transaction,
  batch: Batch,
  site: string,
  now: number,
): Promise<Observation[]> {
  const seen = transaction.objectStore('seen');
  const conversation = fingerprintOf([site, batch.conversation.id]);
  const unique = new Map(batch.observations.map((observation) => [observation.fingerprint, observation]));
  // All questions at once: a browser answers two hundred of them almost as fast as one.
  const known = await Promise.all(
    [...unique.keys()].map((fingerprint) => seen.getKey([conversation, fingerprint])),
  );
  const fresh = [...unique.values()].filter((_, index) => known[index] === undefined);
  for (const { fingerprint } of fresh)
    void seen.put({ conversation, fingerprint, day: Math.floor(now / DAY) });
  return fresh;
}

async function addToDays(
  transaction: Transaction,
  site: string,
  fresh: readonly Observation[],
  now: number,
  timeZone: string,
): Promise<void> {
  const days = transaction.objectStore('days');
  const perDate = new Map<string, number>();
  for (const { at } of fresh) {
    const date = localDate(Math.min(at ?? now, now), timeZone);
    perDate.set(date, (perDate.get(date) ?? 0) + 1);
  }
  for (const [date, messages] of perDate) {
    const day = (await days.get([date, site])) ?? { date, site, seconds: 0, messages: 0 };
    await days.put({ ...day, messages: day.messages + messages });
  }
}

async function judgeContact(
  transaction: Transaction,
  { contact, conversation }: Batch & { contact: NonNullable<Batch['contact']> },
  site: string,
  fresh: readonly Observation[],
  now: number,
): Promise<void> {
  const contacts = transaction.objectStore('contacts');
  const key = contactKey(site, contact.id);
  const before = (await contacts.get(key)) ?? newContact(key, site, contact.name, now);
  const context = { audience: conversation.audience, known: before.known };
  let { state, verdict } = before;
  let peak: Verdict | null = null;
  for (const observation of fresh) {
    ({ state, verdict } = observe(state, observation, context, now));
    if (!peak || !atLeast(peak.level, verdict.level) || peak.level === verdict.level) peak = verdict;
  }
  const moment =
    peak && warningIsDue(before.lastWarning, peak, now) ? contactMoment(key, site, peak, now) : null;
  if (moment) await transaction.objectStore('moments').put(moment);
  await contacts.put({
    ...before,
    name: contact.name,
    audience: conversation.audience,
    state,
    verdict,
    lastSeenAt: now,
    lastWarning: moment ? { level: moment.level, at: now } : before.lastWarning,
  });
}

function newContact(key: string, site: string, name: string, now: number): ContactRecord {
  return {
    key,
    site,
    name,
    audience: 'unknown',
    state: emptyContactState(),
    verdict: { level: 'calm', stage: 'contact', score: 0, kinds: [], reasons: [] },
    known: false,
    firstSeenAt: now,
    lastSeenAt: now,
    lastWarning: null,
  };
}

function contactMoment(subject: string, site: string, verdict: Verdict, now: number): Moment {
  return {
    id: crypto.randomUUID(),
    kind: 'contact',
    at: now,
    site,
    subject,
    level: verdict.level,
    stage: verdict.stage,
    reasons: verdict.reasons,
    concerns: [],
    shownAt: null,
    answer: null,
  };
}
