import { atLeast } from '../level.ts';
import type { Level } from '../model.ts';

/**
 * How a contact and a camera belong together: they write in the same tab, they asked to move to the site of the camera, or
 * they wrote to the child lately, wherever that was.
 */
export const NEARNESS = ['here', 'moved', 'lately'] as const;
export type Nearness = (typeof NEARNESS)[number];

/** A contact who may be the one that sees a camera. */
export interface Companion {
  key: string;
  name: string;
  site: string;
  near: Nearness;
  level: Level;
  /** They asked for the camera, not long ago. */
  asked: boolean;
  /** The family knows them. */
  known: boolean;
  /** They write to the child alone. */
  isDirect: boolean;
}

/** Whether anything about a contact speaks against a camera. */
export function isRisky({ level, known }: Companion): boolean {
  return !known && atLeast(level, 'caution');
}

export function hasAsked({ asked, known }: Companion): boolean {
  return !known && asked;
}

/** Whether it is likely that this contact is the one, and not only possible. */
export function isClose({ near }: Companion): boolean {
  return near !== 'lately';
}

/** Those who matter for a camera, the most telling first: risky or asking before others, then the nearest. */
export function byWeight(companions: readonly Companion[]): Companion[] {
  const weight = (one: Companion) =>
    (isRisky(one) ? 8 : 0) + (hasAsked(one) ? 4 : 0) - NEARNESS.indexOf(one.near);
  return [...companions].sort((one, other) => weight(other) - weight(one));
}
