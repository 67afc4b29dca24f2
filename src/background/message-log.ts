import { contactKey, groupKey } from '../domain/contact-key.ts';
import { atLeast } from '../domain/level.ts';
import type { AccountFacts, Earlier, Moment, Observation, Standing, Verdict } from '../domain/model.ts';
import { findRegion } from '../domain/regions.ts';
import type { ObservationContext } from '../domain/risk/context.ts';
import { observe } from '../domain/risk/observe.ts';
import { authorOf, emptyStateOf, type Subject, subjectsOf } from '../domain/risk/subjects.ts';
import { warningIsDue } from '../domain/risk/warning.ts';
import { standingOf } from '../domain/sending/standing.ts';
import { utcOffset } from '../domain/summary/dates.ts';
import type { Clock } from '../platform/clock.ts';
import type { ReplyOf, RequestOf } from '../protocol/command.ts';
import type { messagesObserved } from '../protocol/content-commands.ts';
import { siteIdOf } from '../sites/find-site.ts';
import type { ContactRecord } from '../storage/schema.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import { addToContactDays, addToDays, datesOf } from './day-sums.ts';
import { readSettings } from './family.ts';
import type { ContentSender } from './router.ts';
import { noteChat } from './tab-chats.ts';
import { backdropOf, neighboursIn } from './trail.ts';
import { takeUnseen } from './unseen.ts';
import type { Warner } from './warner.ts';

type Batch = RequestOf<typeof messagesObserved>;
const STORES = ['contacts', 'contactDays', 'seen', 'moments', 'days', 'settings', 'tabs'] as const;
type Transaction = WriteTransaction<[...typeof STORES]>;

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
  async record(batch: Batch, sender: ContentSender): Promise<ReplyOf<typeof messagesObserved>> {
    const site = siteIdOf(sender.host);
    const now = this.#clock.now();
    const subjects = subjectsIn(batch, site);
    const occasion = this.#occasionOf(batch, now);
    const reply = await this.#store.write([...STORES], async (transaction) => {
      const keys = subjects.map(({ key }) => key);
      await noteChat(transaction.objectStore('tabs'), sender, keys, batch.conversation.audience, now);
      const unseen = await takeUnseen(transaction.objectStore('seen'), batch, site, now);
      const fresh = unseen.filter(({ again }) => !again);
      if (unseen.length > 0) {
        const dates = datesOf(fresh, now, this.#clock.timeZone());
        await addToDays(transaction.objectStore('days'), site, dates);
        for (const { key } of subjects)
          await addToContactDays(transaction.objectStore('contactDays'), { contact: key, site }, dates);
        for (const subject of subjects) await judgeSubject(transaction, subject, occasion, site, unseen, now);
      }
      return { counted: fresh.length, standing: await standingOfAll(transaction, subjects, now) };
    });
    // Also when nothing was new: a batch that comes again is how a background that died in between is reminded.
    for (const { key } of subjects) await this.#warner.deliverFor(key, sender);
    return reply;
  }

  #occasionOf({ conversation, contact }: Batch, now: number): Occasion {
    return {
      audience: conversation.audience,
      author: contact === null ? null : authorOf(contact.id),
      utcOffset: utcOffset(now, this.#clock.timeZone()),
    };
  }
}

/**
 * How well the child knows those who read along. A group counts as a whole, unless the one who wrote is somebody to be
 * careful with.
 */
async function standingOfAll(
  transaction: Transaction,
  subjects: readonly JudgedSubject[],
  now: number,
): Promise<Standing> {
  const contacts = transaction.objectStore('contacts');
  const records = await Promise.all(subjects.map(({ key }) => contacts.get(key)));
  const standings = records.map((record) => (record ? standingOf(record, now) : 'new'));
  return standings.find((standing) => standing === 'risky') ?? standings.at(-1) ?? 'new';
}

/** What all messages of a batch have in common. */
type Occasion = Pick<ObservationContext, 'audience' | 'author' | 'utcOffset'>;

/** One record that a batch adds to. */
interface JudgedSubject {
  subject: Subject;
  key: string;
  name: string;
  account: AccountFacts;
}

/** Whose records the messages of a batch concern. All of one batch were written by the same side. */
function subjectsIn({ conversation, contact, observations }: Batch, site: string): JudgedSubject[] {
  const direction = contact === null ? 'fromChild' : (observations[0]?.direction ?? 'fromContact');
  return subjectsOf(conversation.audience, direction).flatMap((subject): JudgedSubject[] => {
    if (subject === 'group') {
      return [{ subject, key: groupKey(site, conversation.id), name: conversation.title, account: {} }];
    }
    if (contact === null) return [];
    const { id, name, account } = contact;
    return [{ subject, key: contactKey(site, id), name, account: withKnownRegion(account) }];
  });
}

/** What a page wrote of the country becomes a code, or nothing. */
function withKnownRegion({ region, ...facts }: AccountFacts): AccountFacts {
  const code = region === undefined ? null : findRegion(region);
  return code === null ? facts : { ...facts, region: code };
}

async function judgeSubject(
  transaction: Transaction,
  { subject, key, name, account }: JudgedSubject,
  occasion: Occasion,
  site: string,
  fresh: readonly Observation[],
  now: number,
): Promise<void> {
  const contacts = transaction.objectStore('contacts');
  const kept = (await contacts.get(key)) ?? newContact(subject, key, site, name, now);
  const { audience } = occasion;
  const before = { ...kept, name, audience, account: { ...kept.account, ...account } };
  const settings = await readSettings(transaction.objectStore('settings'));
  const { trail, context } = await backdropOf(before, neighboursIn(contacts), settings, now);
  const { state, verdict, peak } = observeAll(before, fresh, { ...context, ...occasion }, now);
  const moment =
    peak && warningIsDue(before.lastWarning, peak, now)
      ? contactMoment(before, peak, trail?.earlier ?? null, now)
      : null;
  if (moment) await transaction.objectStore('moments').put(moment);
  await contacts.put({
    ...before,
    state,
    verdict,
    lastSeenAt: now,
    lastWarning: moment ? { level: moment.level, at: now } : before.lastWarning,
  });
}

/** The state and the verdict after all messages, and the most serious verdict on the way. */
function observeAll(
  before: ContactRecord,
  fresh: readonly Observation[],
  context: ObservationContext,
  now: number,
): Pick<ContactRecord, 'state' | 'verdict'> & { peak: Verdict | null } {
  let { state, verdict } = before;
  let peak: Verdict | null = null;
  for (const observation of fresh) {
    const step = observe(state, observation, context, now);
    state = step.state;
    if (step.verdict === null) continue;
    verdict = step.verdict;
    if (!peak || atLeast(verdict.level, peak.level)) peak = verdict;
  }
  return { state, verdict, peak };
}

function newContact(subject: Subject, key: string, site: string, name: string, now: number): ContactRecord {
  return {
    key,
    site,
    name,
    audience: 'unknown',
    account: {},
    state: emptyStateOf(subject),
    verdict: { level: 'calm', stage: 'contact', score: 0, kinds: [], reasons: [] },
    known: false,
    talkedAt: null,
    sameAs: {},
    firstSeenAt: now,
    lastSeenAt: now,
    lastWarning: null,
  };
}

function contactMoment(
  { key, site }: ContactRecord,
  verdict: Verdict,
  earlier: Earlier | null,
  now: number,
): Moment {
  return {
    id: crypto.randomUUID(),
    kind: 'contact',
    at: now,
    site,
    subject: key,
    level: verdict.level,
    stage: verdict.stage,
    reasons: verdict.reasons,
    ...(earlier && verdict.reasons.some(({ elsewhere }) => elsewhere) ? { earlier } : {}),
    concerns: [],
    shownAt: null,
    answer: null,
  };
}
