import type { Span } from './contact-details.ts';

const DIGITS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['nought', 0],
  ['oh', 0],
  ['o', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
]);
/** "double five" is two digits. */
const REPEATS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
]);
const FEWEST_DIGITS = 7;
/** Some of them in words; digits written as digits are for `telephone.ts`. */
export const FEWEST_SPELLED = 3;
const PIECES = /[a-z]+|[0-9]+/g;

interface Run {
  start: number;
  end: number;
  digits: number[];
  words: number;
  repeat: number;
}

/** A telephone number said digit by digit: "oh two one, five five five, oh one three four". Counting is none. */
export function findSpelledDigits(text: string): Span | null {
  let run = emptyRun();
  for (const piece of text.matchAll(PIECES)) {
    if (takePiece(run, piece[0], piece.index) || isEmpty(run)) continue;
    if (isTelephone(run)) return [run.start, run.end];
    run = emptyRun();
  }
  return isTelephone(run) ? [run.start, run.end] : null;
}

function emptyRun(): Run {
  return { start: 0, end: 0, digits: [], words: 0, repeat: 1 };
}

function isEmpty({ digits, repeat }: Run): boolean {
  return digits.length === 0 && repeat === 1;
}

function takePiece(run: Run, piece: string, at: number): boolean {
  const repeat = REPEATS.get(piece);
  const digit = DIGITS.get(piece);
  const isWritten = digit === undefined && piece.length <= 4 && /^[0-9]/.test(piece);
  if (repeat === undefined && digit === undefined && !isWritten) return false;
  if (isEmpty(run)) run.start = at;
  if (repeat !== undefined) run.repeat = repeat;
  else {
    const digits = digit === undefined ? [...piece].map(Number) : [digit];
    for (let time = 0; time < run.repeat; time += 1) run.digits.push(...digits);
    if (digit !== undefined) run.words += 1;
    run.repeat = 1;
  }
  run.end = at + piece.length;
  return true;
}

function isTelephone({ digits, words }: Run): boolean {
  return digits.length >= FEWEST_DIGITS && words >= FEWEST_SPELLED && !isCounting(digits);
}

/** One, two, three … or ten, nine, eight …: in songs and games. */
export function isCounting(digits: readonly number[]): boolean {
  const steps = digits.slice(1).map((digit, place) => digit - (digits[place] ?? 0));
  return steps.filter((step) => Math.abs(step) === 1 || step === 0).length >= steps.length - 1;
}
