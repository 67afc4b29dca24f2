import { expect, test } from 'vitest';
import { type Acquaintance, takingsOf } from '../../../src/domain/edits.ts';

/** A message whose words are `words`, in a place where `before` stood; without a place if nothing is said of it. */
function seen(isCounted: boolean, words?: number, before: number | null = null): Acquaintance {
  const place = words === undefined ? {} : { place: 1, words };
  return {
    observation: { fingerprint: 1, direction: 'fromContact', at: null, signals: [], ...place },
    isCounted,
    wordsBefore: before,
  };
}

function again(one: Acquaintance): Acquaintance {
  return { ...one, observation: { ...one.observation, again: true } };
}

const CASES: [string, Acquaintance[], string[]][] = [
  ['without places the fingerprint tells', [seen(false), seen(true)], ['new', 'known']],
  ['a place never seen tells nothing', [seen(false, 7), seen(true, 8)], ['new', 'known']],
  ['other words in a known place are an edit', [seen(false, 7, 6), seen(true, 8, 8)], ['edited', 'known']],
  ['also in the only message there is', [seen(false, 7, 6)], ['edited']],
  ['the same words in a known place are the same message, whatever its time', [seen(false, 7, 7)], ['known']],
  [
    'known words that moved to another place: ids are counters',
    [seen(false, 9, 8), seen(true, 8, 7), seen(true, 7, 7)],
    ['new', 'known', 'known'],
  ],
  ['many places with other words: ids are counters', [seen(false, 7, 1), seen(false, 8, 2)], ['new', 'new']],
  [
    'many edits among as many messages that stayed are edits',
    [seen(false, 7, 1), seen(false, 8, 2), seen(true, 3, 3), seen(true, 4, 4)],
    ['edited', 'edited', 'known', 'known'],
  ],
  [
    'what the reader knows to be the same is never new',
    [again(seen(false)), again(seen(true))],
    ['edited', 'known'],
  ],
];

test.each(CASES)('%s', (_, batch, takings) => {
  expect(takingsOf(batch)).toEqual(takings);
});
