import { detectSignals } from '../../../src/domain/signals/detect.ts';
import { bestInTurns, keep, median, millisecondsOf, timesOfTenfold } from '../clock.ts';
import { HOSTILE_PIECES, hostileText } from './hostile.ts';
import { textOfLength } from './texts.ts';

const HOSTILE_LENGTH = 100_000;
const RUNS = 6;
/** For a make that looks worst: the more runs, the less of the best of them is the machine's noise. */
const RUNS_OF_SUSPECTS = 30;
const RUNS_OF_TEXTS = 30;
/** Shorter times say more about the clock than about the work, in milliseconds. */
const SHORTEST_TIME = 0.5;

/** The median time for one message of a length, in microseconds. Every message is another one. */
export function microsecondsForLength(length: number): number {
  const texts = Array.from({ length: 2_000 }, (_, seed) => textOfLength(length, seed));
  for (const text of texts) keep(detectSignals(text));
  return median(texts.map((text) => 1_000 * millisecondsOf(() => keep(detectSignals(text)))));
}

export interface HostileTime {
  make: string;
  milliseconds: number;
  /** How many times as long it takes as half of it. */
  growth: number;
}

interface Text {
  make: string;
  text: string;
}

const byTime = ({ milliseconds }: HostileTime) => milliseconds;
const byGrowth = ({ growth }: HostileTime) => growth;

/** What 100 kB of each make cost, the slowest first. */
export function hostileTimes(): HostileTime[] {
  const texts: Text[] = HOSTILE_PIECES.map(({ make, piece }) => ({
    make,
    text: hostileText(piece, HOSTILE_LENGTH),
  }));
  texts.push({ make: 'ordinary sentences', text: textOfLength(HOSTILE_LENGTH, 1) });
  const times = new Map(texts.map((one) => [one, timeOf(one, RUNS)]));
  const suspects = new Set<Text>();
  const worstBy = (what: (time: HostileTime) => number) =>
    [...times].reduce((worst, next) => (what(next[1]) > what(worst[1]) ? next : worst))[0];
  for (const what of [byTime, byGrowth])
    for (let worst = worstBy(what); !suspects.has(worst); worst = worstBy(what)) {
      suspects.add(worst);
      times.set(worst, timeOf(worst, RUNS_OF_SUSPECTS));
    }
  return [...times.values()].sort((one, other) => other.milliseconds - one.milliseconds);
}

/** Both in turns: what the engine has learned by then, it has learned for both. */
function timeOf({ make, text }: Text, runs: number): HostileTime {
  const half = text.slice(0, text.length / 2);
  const [milliseconds = Number.NaN, ofHalf = Number.NaN] = bestInTurns([reading(text), reading(half)], runs);
  return { make, milliseconds, growth: milliseconds / Math.max(ofHalf, SHORTEST_TIME) };
}

/** The time for a text of a length and for one ten times as long, in milliseconds: the best of several runs. */
export function timesOfTexts(length: number): [one: number, tenTimes: number] {
  const [one, tenTimes] = [reading(textOfLength(length, 1)), reading(textOfLength(10 * length, 1))];
  return timesOfTenfold(one, tenTimes, RUNS_OF_TEXTS);
}

function reading(text: string): () => void {
  return () => keep(detectSignals(text));
}
