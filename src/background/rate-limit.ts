import type { Clock } from '../platform/clock.ts';
import { ALLOWANCES, type Allowance, type ContentName } from './allowances.ts';
import type { ContentSender } from './router.ts';

const MINUTE = 60_000;
/** The frames of all other hosts in a tab may send so many times as much as those of one. */
const HOSTS_TOGETHER = 4;
/** That a page behaves oddly is said once, and again after so long. */
const REMARK: Allowance = { burst: 1, perMinute: 1 / 60 };
/** With more than these, those go that are full: they are as good as none. */
const MANY_BUCKETS = 2_000;

interface Bucket extends Allowance {
  left: number;
  at: number;
}

/**
 * Keeps pages from sending more than an honest one would: whatever a page does, our own scripts in it send something. Each
 * host has a bucket of its own in each tab and for each command, so that a frame of somebody else cannot use up what the page
 * itself may send. It is gone with the background, which is then full again: that wins nobody more than one burst.
 */
export class RateLimit {
  readonly #clock: Clock;
  readonly #onExcess: (sender: ContentSender) => void;
  readonly #buckets = new Map<string, Bucket>();

  /** @param onExcess hears of a page that sends too much: once an hour */
  constructor(clock: Clock, onExcess: (sender: ContentSender) => void) {
    this.#clock = clock;
    this.#onExcess = onExcess;
  }

  /** Whether a command may come in now; one that may counts. */
  admits(command: ContentName, sender: ContentSender): boolean {
    const { tab, host, pageHost } = sender;
    const allowance = ALLOWANCES[command];
    const isWithin =
      (host === pageHost || this.#take(`${command} ${tab}`, times(allowance, HOSTS_TOGETHER))) &&
      this.#take(`${command} ${tab} ${host}`, allowance);
    if (!isWithin && this.#take(`remark ${tab} ${host === pageHost ? host : ''}`, REMARK))
      this.#onExcess(sender);
    return isWithin;
  }

  #take(key: string, { burst, perMinute }: Allowance): boolean {
    const at = this.#clock.now();
    const left = this.#leftIn(this.#buckets.get(key) ?? { burst, perMinute, left: burst, at });
    const isThere = left >= 1;
    this.#buckets.set(key, { burst, perMinute, left: isThere ? left - 1 : left, at });
    if (this.#buckets.size > MANY_BUCKETS) this.#dropFull();
    return isThere;
  }

  /** A clock that was set back adds nothing. */
  #leftIn({ burst, perMinute, left, at }: Bucket): number {
    const passed = Math.max(0, this.#clock.now() - at);
    return Math.min(burst, left + (passed * perMinute) / MINUTE);
  }

  #dropFull(): void {
    for (const [key, bucket] of this.#buckets) {
      if (this.#leftIn(bucket) === bucket.burst) this.#buckets.delete(key);
    }
  }
}

function times({ burst, perMinute }: Allowance, factor: number): Allowance {
  return { burst: burst * factor, perMinute: perMinute * factor };
}
