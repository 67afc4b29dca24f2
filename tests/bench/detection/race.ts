import { detectSignals } from '../../../src/domain/signals/detect.ts';
import { profanityPackages } from '../../../tools/score/profanity-packages.ts';
import { type Contender, keep, median, timesInTurns } from '../clock.ts';

/** How one contender did; `ratio` is how many times as fast it is as the signals of Porchlight. */
export interface Placing {
  name: string;
  perSecond: number;
  ratio: number;
}

/**
 * Everyone reads the same texts, in turns. The packages answer yes or no for single words; Porchlight finds all signals
 * with their places.
 *
 * @returns Porchlight first
 */
export function race(texts: readonly string[], rounds: number): Placing[] {
  const contenders = [
    reader('porchlight', texts, detectSignals),
    ...profanityPackages().map(({ name, hasHit }) => reader(name, texts, hasHit)),
  ];
  const times = timesInTurns(contenders, rounds);
  const [ours = []] = times;
  return contenders.map(({ name }, at) => {
    const theirs = times[at] ?? [];
    return {
      name,
      perSecond: (1_000 * texts.length) / median(theirs),
      // Round by round: what else the machine did then, it did to both.
      ratio: median(theirs.map((time, round) => (ours[round] ?? Number.NaN) / time)),
    };
  });
}

function reader(name: string, texts: readonly string[], read: (text: string) => unknown): Contender {
  return {
    name,
    run() {
      for (const text of texts) keep(read(text));
    },
  };
}
