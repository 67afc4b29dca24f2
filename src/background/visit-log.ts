import { localDate } from '../domain/summary/dates.ts';
import type { Clock } from '../platform/clock.ts';
import type { RequestOf } from '../protocol/command.ts';
import type { timeSpent } from '../protocol/content-commands.ts';
import { siteIdOf } from '../sites/find-site.ts';
import type { Store } from '../storage/store.ts';
import type { ContentSender } from './router.ts';

const SECONDS_OF_A_DAY = 86_400;

/** Adds up the time that sites were in front of the child. */
export class VisitLog {
  readonly #store: Store;
  readonly #clock: Clock;

  constructor(store: Store, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Takes the total of one visit so far; only what it grew by since the last report is added to the day. */
  async record({ visit, seconds }: RequestOf<typeof timeSpent>, sender: ContentSender): Promise<void> {
    const site = siteIdOf(sender.host);
    const now = this.#clock.now();
    const date = localDate(now, this.#clock.timeZone());
    await this.#store.write(['visits', 'days'], async (transaction) => {
      const visits = transaction.objectStore('visits');
      const days = transaction.objectStore('days');
      const before = await visits.get(visit);
      if (before && before.site !== site) return;
      const grown = Math.max(0, seconds - (before?.seconds ?? 0));
      await visits.put({ id: visit, site, seconds: Math.max(seconds, before?.seconds ?? 0), lastAt: now });
      const day = (await days.get([date, site])) ?? { date, site, seconds: 0, messages: 0 };
      await days.put({ ...day, seconds: Math.min(day.seconds + grown, SECONDS_OF_A_DAY) });
    });
  }
}
