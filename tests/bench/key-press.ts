import { MOST_READ } from '../../src/content/guard/fields.ts';
import { concernsIn } from '../../src/domain/sending/concerns.ts';
import { detectSignals } from '../../src/domain/signals/detect.ts';
import { keep, millisecondsOf } from './clock.ts';
import { HOSTILE_PIECES, hostileText } from './hostile.ts';
import { textOfLength } from './texts.ts';

const RUNS = 6;

/**
 * The longest that the press of Enter waits for the text to be examined, in milliseconds: each make of text as long as the
 * guard reads at most, the best of several runs.
 */
export function slowestKeyPress(): { make: string; milliseconds: number } {
  const makes = HOSTILE_PIECES.map(({ make, piece }) => ({ make, text: hostileText(piece, MOST_READ) }));
  makes.push({ make: 'ordinary sentences', text: textOfLength(MOST_READ, 1) });
  const times = makes.map(({ make, text }) => ({ make, milliseconds: timeFor(text) }));
  return times.reduce((slowest, next) => (next.milliseconds > slowest.milliseconds ? next : slowest));
}

function timeFor(text: string): number {
  const examine = () => keep(concernsIn(text, detectSignals(text), []));
  return Math.min(...Array.from({ length: RUNS }, () => millisecondsOf(examine)));
}
