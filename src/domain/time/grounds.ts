import type { TimeGround } from '../model.ts';

/** What the browser knows when a page claims time. */
export interface Evidence {
  /** Whether the screen is locked, and if not, whether anybody touched the computer lately. */
  computer: 'inUse' | 'untouched' | 'locked';
  /** The tab can be heard, wherever in it the sound comes from. */
  isHeard: boolean;
  /** 0 is the page itself. */
  frame: number;
}

const LOWEST = 0;
const PAGE = 1;
const FRAME = 2;

/**
 * How good a page's claim to the child's time is, or `null` where it is none. The place that has the focus has the time: a
 * frame before the page around it, and both before a page in which something only plays.
 */
export function rankOf(ground: TimeGround, { computer, isHeard, frame }: Evidence): number | null {
  if (computer === 'locked') return null;
  if (ground === 'playing') return LOWEST;
  const isCertain = ground === 'used' || isHeard || (ground === 'focusInFrame' && computer === 'inUse');
  if (!isCertain) return null;
  return frame === 0 ? PAGE : FRAME;
}
