import type { TimeGround } from '../../domain/model.ts';
import { whatPlays } from './playing.ts';

/** Without a sign of life for this long, and with nothing playing, the child is not in front of it. */
const STILL_HERE_MS = 2 * 60_000;
/** Longer than most films. What still plays then, plays to an empty room or to a sleeper. */
const STILL_WATCHING_MS = 3 * 3_600_000;

/** Whether the child may have left since it did something last. */
export function mayBeAway(stillMs: number): boolean {
  return stillMs >= STILL_HERE_MS;
}

/** Why time goes to this document now, `stillMs` after the child did something in it; `null` when it does not. */
export function groundFor(document: Document, stillMs: number): TimeGround | null {
  if (stillMs >= STILL_WATCHING_MS || !isShown(document)) return null;
  const isInFront = hasFocus(document);
  if (isInFront && !mayBeAway(stillMs)) return 'used';
  const playing = whatPlays(document);
  if (playing === 'watched') return isInFront ? 'used' : 'playing';
  if (!isInFront || playing === 'loop') return null;
  return isFocusInFrame(document) ? 'focusInFrame' : 'untouched';
}

/** A frame has the focus while something in it has it, and so has every page around it. */
export function hasFocus(document: Document): boolean {
  return !document.hidden && document.hasFocus();
}

/** A film in a small window of its own is seen wherever its page is. Firefox does not tell pages of it. */
export function isShown(document: Document): boolean {
  return !document.hidden || (document.pictureInPictureElement ?? null) !== null;
}

function isFocusInFrame({ activeElement }: Document): boolean {
  return activeElement?.localName === 'iframe' || activeElement?.localName === 'frame';
}
