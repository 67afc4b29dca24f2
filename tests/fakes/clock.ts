import type { Clock } from '../../src/platform/clock.ts';

/** A clock that stands still until a test moves it. Starts on a Wednesday, at four in the afternoon in Auckland. */
export class FakeClock implements Clock {
  #now = Date.parse('2026-03-04T16:00:00+13:00');
  zone = 'Pacific/Auckland';

  now(): number {
    return this.#now;
  }

  timeZone(): string {
    return this.zone;
  }

  /** Moves time on by some milliseconds. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
