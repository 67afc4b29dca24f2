import { examine } from '../../../src/content/guard/examine.ts';
import { detectSignals } from '../../../src/domain/signals/detect.ts';
import { bestInTurns, keep } from '../clock.ts';
import { HOSTILE_PIECES, hostileText } from './hostile.ts';
import { textOfLength } from './texts.ts';

const RUNS = 6;
/** Longer than any site takes. */
const LENGTH = 20_000;

/**
 * The longest that the press of Enter waits for the text to be examined, in milliseconds: a very long text of each make, the
 * best of several runs.
 */
export function slowestKeyPress(): { make: string; milliseconds: number } {
  const makes = HOSTILE_PIECES.map(({ make, piece }) => ({ make, text: hostileText(piece, LENGTH) }));
  makes.push({ make: 'ordinary sentences', text: textOfLength(LENGTH, 1) });
  const times = makes.map(({ make, text }) => ({ make, milliseconds: timeFor(text) }));
  return times.reduce((slowest, next) => (next.milliseconds > slowest.milliseconds ? next : slowest));
}

function timeFor(text: string): number {
  const examineIt = () => keep(examine(text, [], detectSignals, () => performance.now()));
  const [time = Number.NaN] = bestInTurns([examineIt], RUNS);
  return time;
}
