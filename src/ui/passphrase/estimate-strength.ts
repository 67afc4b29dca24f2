import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

const estimator = new ZxcvbnFactory({ graphs: adjacencyGraphs, dictionary });

/** How hard it is to guess, from 0 (at once) to 4. Knows common passwords and words, dates, rows of keys, repetitions. */
export function estimateStrength(passphrase: string): 0 | 1 | 2 | 3 | 4 {
  return estimator.check(passphrase).score;
}
