import { STOP, type Tokens } from '../text/tokens.ts';
import { NUMBER_RANGES } from './phrase-code.ts';

/** What is known of a token besides its id, in the lower bits of its key: which numbers it may be, 0 for none. */
const BITS_OF_NUMBERS = 4;
const NUMBERS = (1 << BITS_OF_NUMBERS) - 1;

/** Numbers between two of these are in the same ranges, whatever the phrase asks. */
const firstNumbers: readonly number[] = [...new Set(NUMBER_RANGES.flatMap(([low, high]) => [low, high + 1]))]
  .sort((one, other) => one - other)
  .slice(0, NUMBERS);

/** The key of what stands beyond either end of a text. */
export const KEY_OF_STOP = STOP << BITS_OF_NUMBERS;

/** All that phrases can ask of a token, as one number: tokens with the same key are alike to every phrase. */
export function keyAt({ ids, numbers }: Tokens, at: number): number {
  const number = numbers[at] ?? -1;
  const key = (ids[at] ?? STOP) << BITS_OF_NUMBERS;
  return number < 0 ? key : key | classOf(number);
}

export function idOfKey(key: number): number {
  return key >> BITS_OF_NUMBERS;
}

/** The key of a token of which only the number matters. */
export function withoutId(key: number): number {
  return key & NUMBERS;
}

/** A number that is in the same ranges as that of the token; -1 for none. */
export function numberOfKey(key: number): number {
  return firstNumbers[(key & NUMBERS) - 1] ?? -1;
}

function classOf(number: number): number {
  let count = 0;
  while (number >= (firstNumbers[count] ?? Number.POSITIVE_INFINITY)) count += 1;
  return count;
}
