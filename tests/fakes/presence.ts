import type { Presence } from '../../src/platform/presence.ts';

/** Somebody is at the computer until a test says otherwise. */
export class FakePresence implements Presence {
  state: Awaited<ReturnType<Presence['now']>> = 'inUse';

  async now() {
    return this.state;
  }
}
