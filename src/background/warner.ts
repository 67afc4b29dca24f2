import { atLeast } from '../domain/level.ts';
import type { Moment, Reason } from '../domain/model.ts';
import { fingerprintOf } from '../domain/text/fingerprint.ts';
import type { Clock } from '../platform/clock.ts';
import { showWarning } from '../protocol/tab-commands.ts';
import { siteNameOf } from '../sites/find-site.ts';
import type { Store } from '../storage/store.ts';
import { namesakesOf } from './contacts-today.ts';
import type { PageScripts } from './page-scripts.ts';
import type { ContentSender } from './router.ts';

/** A warning that the child could not see at once still helps for this long: milliseconds. */
const STILL_HELPS = 30 * 60_000;

/** A warning to show. `told` holds the kinds of reasons that earlier warnings about the contact gave. */
interface Waiting {
  moment: Moment;
  told: ReadonlySet<string>;
  contactName: string;
  hasNamesake: boolean;
}

/** Brings warnings to the child. A warning waits in storage until the page says that the child saw it. */
export class Warner {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #scripts: PageScripts;

  constructor(store: Store, clock: Clock, scripts: PageScripts) {
    this.#store = store;
    this.#clock = clock;
    this.#scripts = scripts;
  }

  /** Shows the most serious warning that waits about a contact, if there is one. Safe to call again. */
  async deliverFor(contact: string, sender: ContentSender): Promise<void> {
    const waiting = await this.#findWaiting(contact);
    if (!waiting) return;
    const { moment, told, contactName, hasNamesake } = waiting;
    const unheard = moment.reasons.filter((reason) => !told.has(kindOf(reason)));
    await this.#scripts.show(sender, showWarning, {
      moment: moment.id,
      contact: fingerprintOf([contact]),
      level: moment.level,
      stage: moment.stage ?? 'contact',
      reasons: [...unheard, ...moment.reasons.filter((reason) => !unheard.includes(reason))],
      unheard: unheard.length,
      contactName,
      hasNamesake,
      earlier: moment.earlier ?? null,
      siteName: siteNameOf(moment.site),
    });
  }

  async markShown(id: string): Promise<void> {
    await this.#store.write(['moments'], async (transaction) => {
      const moments = transaction.objectStore('moments');
      const moment = await moments.get(id);
      if (moment) await moments.put({ ...moment, shownAt: moment.shownAt ?? this.#clock.now() });
    });
  }

  async #findWaiting(contact: string): Promise<Waiting | null> {
    const since = this.#clock.now() - STILL_HELPS;
    return this.#store.read(['moments', 'contacts'], async (transaction) => {
      const moments = await transaction.objectStore('moments').index('subject').getAll(contact);
      const shown = moments.filter((moment) => moment.shownAt !== null);
      const waiting = moments.filter(
        (moment) =>
          moment.shownAt === null && moment.at >= since && !shown.some((other) => covers(other, moment)),
      );
      const moment = waiting.reduce<Moment | null>(
        (top, next) => (top === null || atLeast(next.level, top.level) ? next : top),
        null,
      );
      const contacts = transaction.objectStore('contacts');
      const record = await contacts.get(contact);
      const told = new Set(shown.flatMap((other) => other.reasons.map(kindOf)));
      if (!moment || !record) return null;
      const others = await contacts.index('site').getAll(record.site);
      const hasNamesake = namesakesOf(others).has(contact);
      return { moment, told, contactName: record.name, hasNamesake };
    });
  }
}

/** Whether a warning that the child saw makes an earlier one out of date. */
function covers(shown: Moment, waiting: Moment): boolean {
  return shown.at >= waiting.at && atLeast(shown.level, waiting.level);
}

/** Two reasons of a kind read the same. */
function kindOf({ signal, direction, value }: Reason): string {
  return `${direction} ${signal} ${value ?? ''}`;
}
