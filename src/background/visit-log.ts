import { changedSeconds, type DayChange, dayChanges } from '../domain/time/days.ts';
import { rankOf } from '../domain/time/grounds.ts';
import { type Change, type Claim, claimTime, EMPTY_TIMELINE } from '../domain/time/timeline.ts';
import type { Clock } from '../platform/clock.ts';
import type { Presence } from '../platform/presence.ts';
import type { RequestOf } from '../protocol/command.ts';
import type { timeSpent } from '../protocol/content-commands.ts';
import { siteIdOf } from '../sites/find-site.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import type { ContentSender } from './router.ts';

type Report = RequestOf<typeof timeSpent>;

/** Gives every moment of the child's time to one site, and adds it up by day. */
export class VisitLog {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #presence: Presence;

  constructor(store: Store, clock: Clock, presence: Presence) {
    this.#store = store;
    this.#clock = clock;
    this.#presence = presence;
  }

  /** Takes what a page says of the time that went to it; safe to be told twice. */
  async record(report: Report, sender: ContentSender): Promise<void> {
    const claims = await this.#claims(report, sender);
    if (claims.length === 0) return;
    const timeZone = this.#clock.timeZone();
    await this.#store.write(['timeline', 'days'], async (transaction) => {
      const changes = await this.#take(claims, transaction);
      for (const change of dayChanges(changes, timeZone)) await addToDay(change, transaction);
    });
  }

  async #claims({ stretches }: Report, { host, frame, isHeard }: ContentSender): Promise<Claim[]> {
    const site = siteIdOf(host);
    const evidence = { computer: await this.#presence.now(), isHeard, frame };
    return stretches.flatMap(({ ground, from, to }) => {
      const rank = rankOf(ground, evidence);
      return rank === null ? [] : [{ site, from, to, rank }];
    });
  }

  async #take(claims: readonly Claim[], transaction: WriteTransaction<Stores>): Promise<Change[]> {
    const store = transaction.objectStore('timeline');
    const now = this.#clock.now();
    let timeline = (await store.get('recent')) ?? EMPTY_TIMELINE;
    const changes = claims.flatMap((claim) => {
      const taken = claimTime(timeline, claim, now);
      timeline = taken.timeline;
      return taken.changes;
    });
    await store.put(timeline, 'recent');
    return changes;
  }
}

type Stores = ('timeline' | 'days')[];

async function addToDay(change: DayChange, transaction: WriteTransaction<Stores>): Promise<void> {
  const days = transaction.objectStore('days');
  const sites = await days.index('date').getAll(change.date);
  const { date, site } = change;
  const before = sites.find((day) => day.site === site) ?? { date, site, messages: 0 };
  await days.put({ ...before, seconds: changedSeconds(sites, change) });
}
