import type { Answer, Reason, Settings } from '../domain/model.ts';
import { judge } from '../domain/risk/judge.ts';
import { forgiveReasons } from '../domain/risk/mute.ts';
import type { Clock } from '../platform/clock.ts';
import type { ContactRecord } from '../storage/schema.ts';
import type { Store } from '../storage/store.ts';
import { circumstancesOf, readSettings } from './family.ts';
import type { Warner } from './warner.ts';

/** What the child or the family says of a contact, and what it changes. */
export class Answers {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #warner: Warner;

  constructor(store: Store, clock: Clock, warner: Warner) {
    this.#store = store;
    this.#clock = clock;
    this.#warner = warner;
  }

  /** An answer given on a warning in the page. */
  async toWarning(moment: string, answer: Answer): Promise<void> {
    const kept = await this.#warner.keepAnswer(moment, answer);
    if (kept?.kind === 'contact') await this.#apply(kept.subject, answer, kept.reasons);
  }

  /** An answer given in the summary: it is about everything that the contact is noticed for now. */
  async toContact(contact: string, answer: Answer): Promise<void> {
    await this.#apply(contact, answer, null);
  }

  async #apply(key: string, answer: Answer, reasons: Reason[] | null): Promise<void> {
    if (answer === 'understood') return;
    const now = this.#clock.now();
    await this.#store.write(['contacts', 'settings'], async (transaction) => {
      const contacts = transaction.objectStore('contacts');
      const before = await contacts.get(key);
      if (!before) return;
      const answered =
        answer === 'known'
          ? { ...before, known: true }
          : { ...before, state: forgiveReasons(before.state, reasons ?? before.verdict.reasons) };
      const settings = await readSettings(transaction.objectStore('settings'));
      await contacts.put(rejudge(answered, settings, now));
    });
  }
}

function rejudge(contact: ContactRecord, settings: Settings, now: number): ContactRecord {
  return { ...contact, verdict: judge(contact.state, circumstancesOf(contact, settings), now) };
}
