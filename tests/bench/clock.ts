import { quantileOf } from '../../tools/score/metrics.ts';

/** Something to be timed, in the company of others that are timed in turns with it. */
export interface Contender {
  name: string;
  run(): void;
}

/** What keeps results alive, so that no engine may leave out work whose result nobody wants. */
const sink: { kept: unknown } = { kept: null };
export function keep(result: unknown): void {
  sink.kept = result;
}

export function millisecondsOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** A turn takes at least so long, in milliseconds: shorter ones say more about the clock, and about whose turn it was before. */
const SHORTEST_TURN = 200;
/** The first of each contender is longer, until its engine has compiled all that it is going to compile. */
const WARM_UP = 1_000;

/**
 * Times in turns, so that a machine that is busy for a while is busy for all of them.
 *
 * @returns for each contender its times for one run in milliseconds, round by round
 */
export function timesInTurns(contenders: readonly Contender[], rounds: number): number[][] {
  const times = contenders.map((): number[] => []);
  for (const { run } of contenders) timeOfTurn(run, WARM_UP);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { run }] of contenders.entries()) times[index]?.push(timeOfTurn(run, SHORTEST_TURN));
  }
  return times;
}

function timeOfTurn(run: () => void, shortest: number): number {
  let time = 0;
  let runs = 0;
  for (; time < shortest; runs += 1) time += millisecondsOf(run);
  return time / runs;
}

/** The best time of each in milliseconds, run in turns: whatever else the machine does only makes a run longer. */
export function bestInTurns(runs: readonly (() => void)[], rounds: number): number[] {
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, run] of runs.entries())
      best[index] = Math.min(best[index] ?? Number.POSITIVE_INFINITY, millisecondsOf(run));
  }
  return best;
}

/**
 * The time of something in milliseconds, and that of ten times as much of it. The first is run ten times in a row: so both last
 * about as long, and whoever else wants the processor interrupts both as often.
 */
export function timesOfTenfold(
  one: () => void,
  tenTimes: () => void,
  rounds: number,
): [one: number, tenTimes: number] {
  const tenOfOne = () => {
    for (let run = 0; run < 10; run += 1) one();
  };
  const [ofTen = Number.NaN, ofTenTimes = Number.NaN] = bestInTurns([tenOfOne, tenTimes], rounds);
  return [ofTen / 10, ofTenTimes];
}

export function median(values: readonly number[]): number {
  return quantileOf(values, 0.5) ?? Number.NaN;
}
