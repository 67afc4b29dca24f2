import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordFilter } from '../../../../src/domain/text/word-filter.ts';

const word = fc.stringMatching(/^[a-z]{1,12}$/);

describe('a word filter', () => {
  it('has every word that was added, also after its bits travelled', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const filter = new WordFilter();
        for (const one of words) filter.add(one);
        const copy = new WordFilter(filter.bits.slice());
        return words.every((one) => copy.has(one));
      }),
    );
  });

  it('has nothing when nothing was added', () => {
    fc.assert(fc.property(word, (one) => !new WordFilter().has(one)));
  });

  it('is wrong about fewer than one in fifty words, with five thousand in it', () => {
    const filter = new WordFilter();
    for (let count = 0; count < 5_000; count += 1) filter.add(`in${count.toString(36)}`);
    const others = Array.from({ length: 10_000 }, (_, count) => `out${count.toString(36)}`);
    expect(others.filter((one) => filter.has(one)).length).toBeLessThan(200);
  });
});
