import browser from 'webextension-polyfill';

/** Whether anybody is at the computer, in whatever program. */
export interface Presence {
  /** Firefox never knows of a locked screen. */
  now(): Promise<'inUse' | 'untouched' | 'locked'>;
}

/** Somebody who touched nothing for this long may be gone. */
const STILL_HERE_S = 120;

const STATES = { active: 'inUse', idle: 'untouched', locked: 'locked' } as const;

export const presence: Presence = {
  now: async () => STATES[await browser.idle.queryState(STILL_HERE_S)],
};
