import type { Clock } from '../platform/clock.ts';
import type { Tabs } from '../platform/tabs.ts';
import type { Store } from '../storage/store.ts';
import { addBlindSpot } from './blind-spots.ts';

const MINUTE = 60_000;
/** The alarm rings every quarter of an hour; browsers are late now and then. */
const LONGEST_SILENCE = 40 * MINUTE;
/** Until the next beat was due Porchlight was there. */
const STILL_THERE = 20 * MINUTE;
/** A browser that starts, or a computer that wakes up, shows its tabs before anything else. */
const JUST_NOW = 5 * MINUTE;

/**
 * Notices that Porchlight was switched off, or kept from running, while somebody used the browser: its own alarm was silent
 * for long, and the browser remembers tabs that somebody turned to meanwhile. A browser that was closed and a computer
 * that slept have none.
 */
export class Heartbeat {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #tabs: Pick<Tabs, 'wereUsed'>;

  constructor(store: Store, clock: Clock, tabs: Pick<Tabs, 'wereUsed'>) {
    this.#store = store;
    this.#clock = clock;
    this.#tabs = tabs;
  }

  /** I am here. Says in the summary where that was not so. */
  async beat(): Promise<void> {
    const now = this.#clock.now();
    const last = await this.#store.read(['heartbeat'], (transaction) =>
      transaction.objectStore('heartbeat').get('last'),
    );
    const wasSilent = last !== undefined && now - last.at > LONGEST_SILENCE;
    const wasMissed = wasSilent && (await this.#tabs.wereUsed(last.at + STILL_THERE, now - JUST_NOW));
    await this.#store.write(['heartbeat', 'blindSpots'], async (transaction) => {
      const beats = transaction.objectStore('heartbeat');
      // Where two events woke the background at once, the other one has told already.
      const isNews = (await beats.get('last'))?.at === last?.at;
      await beats.put({ at: now }, 'last');
      if (wasMissed && isNews)
        await addBlindSpot(transaction.objectStore('blindSpots'), { kind: 'wasOff', site: null }, now);
    });
  }
}
