import type { FamilyAnswer } from '../domain/looking-back.ts';
import type { Answer, Reason } from '../domain/model.ts';
import { judge } from '../domain/risk/judge.ts';
import { forgiveReasons } from '../domain/risk/mute.ts';
import type { Clock } from '../platform/clock.ts';
import type { ContactRecord } from '../storage/schema.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import { readSettings } from './family.ts';
import { backdropOf, judgedToday, neighboursIn, type Trail } from './trail.ts';

const JUDGED = ['contacts', 'settings'] as const;

/** What the child or the family says of a contact, and what it changes. */
export class Answers {
  readonly #store: Store;
  readonly #clock: Clock;

  constructor(store: Store, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** An answer given on a warning in the page: it is kept with the moment, together with what follows for the contact. */
  async toWarning(id: string, answer: Answer): Promise<void> {
    const now = this.#clock.now();
    await this.#store.write(['moments', ...JUDGED], async (transaction) => {
      const moments = transaction.objectStore('moments');
      const moment = await moments.get(id);
      if (!moment) return;
      await moments.put({ ...moment, answer, shownAt: moment.shownAt ?? now });
      if (moment.kind !== 'contact' || answer === 'understood') return;
      await apply(transaction, moment.subject, answer, moment.reasons, now);
    });
  }

  /** An answer given in the summary: it is about everything that the contact is noticed for now. */
  async toContact(contact: string, answer: FamilyAnswer): Promise<void> {
    const now = this.#clock.now();
    await this.#store.write([...JUDGED], (transaction) => apply(transaction, contact, answer, null, now));
  }

  /** Whether a contact is the same person as an earlier one on another site. */
  async toLink(contact: string, earlier: string, same: boolean): Promise<void> {
    const now = this.#clock.now();
    await this.#store.write(['contacts', 'settings'], async (transaction) => {
      const contacts = transaction.objectStore('contacts');
      const [before, first] = await Promise.all([contacts.get(contact), contacts.get(earlier)]);
      if (!before || !first) return;
      const answered = { ...before, sameAs: { ...before.sameAs, [earlier]: same } };
      const settings = await readSettings(transaction.objectStore('settings'));
      await contacts.put(await judgedToday(answered, neighboursIn(contacts), settings, now));
    });
  }
}

/** What an answer changes of a contact; nothing where the contact is not there. */
async function apply(
  transaction: Pick<WriteTransaction<[...typeof JUDGED]>, 'objectStore'>,
  key: string,
  answer: FamilyAnswer,
  reasons: Reason[] | null,
  now: number,
): Promise<void> {
  const contacts = transaction.objectStore('contacts');
  const before = await contacts.get(key);
  if (!before) return;
  const settings = await readSettings(transaction.objectStore('settings'));
  const neighbours = neighboursIn(contacts);
  const { trail, context } = await backdropOf(before, neighbours, settings, now);
  const answered = {
    known: () => ({ ...before, known: true }),
    mistake: () => forgiven(before, reasons ?? judge(before.state, context, now).reasons, trail),
    talked: () => ({ ...before, talkedAt: now }),
    unknown: () => ({ ...before, known: false }),
    notTalked: () => ({ ...before, talkedAt: null }),
  }[answer]();
  await contacts.put(await judgedToday(answered, neighbours, settings, now));
}

/** Nothing that was noticed counts as before, also not what was said elsewhere by somebody else after all. */
function forgiven(contact: ContactRecord, reasons: Reason[], trail: Trail | null): ContactRecord {
  const here = reasons.filter(({ elsewhere }) => !elsewhere);
  const state = forgiveReasons(contact.state, here);
  const isElsewhere = trail !== null && here.length < reasons.length;
  return {
    ...contact,
    state,
    sameAs: isElsewhere ? { ...contact.sameAs, [trail.link.from]: false } : contact.sameAs,
  };
}
