import { SENDING_CONCERNS, type SendingConcern } from '../../domain/model.ts';
import { type Attachment, concernsIn } from '../../domain/sending/concerns.ts';
import type { ReadingDesk } from '../desk.ts';

/** Who presses a key waits no longer than this for what they wrote to be examined, but for the piece that is begun: milliseconds. */
const PATIENCE = 1.5;
/** A few sentences, in UTF-16 units. */
const LONGEST_PIECE = 300;

/**
 * What is worth a second thought in what is about to be sent, read piece by piece: the end first, which was written last, then
 * from the beginning on. Of a text that takes too long the rest is not read. `null` while nothing can be said.
 *
 * @param now milliseconds for measuring short spans
 */
export function examine(
  text: string,
  attachments: readonly Attachment[],
  signalsIn: ReadingDesk['signalsIn'],
  now: () => number,
): SendingConcern[] | null {
  const found = new Set<SendingConcern>(attachments);
  const until = now() + PATIENCE;
  const pieces = piecesOf(text);
  for (const piece of [...pieces.slice(-1), ...pieces.slice(0, -1)]) {
    const signals = signalsIn(piece);
    if (signals === null) return null;
    for (const concern of concernsIn(piece, signals, [])) found.add(concern);
    if (now() > until) break;
  }
  return SENDING_CONCERNS.filter((concern) => found.has(concern));
}

/** Cut between words where that is possible. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (start < text.length) {
    const far = start + LONGEST_PIECE;
    const space = far < text.length ? text.lastIndexOf(' ', far) : text.length;
    const end = space > start ? space : Math.min(far, text.length);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}
