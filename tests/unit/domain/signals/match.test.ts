import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/domain/signals/compile.ts';
import { grammarOf } from '../../../../src/domain/signals/grammar.ts';
import { matchPhrases } from '../../../../src/domain/signals/match.ts';
import { comparable } from '../../../../src/domain/text/comparable.ts';
import { tokenise } from '../../../../src/domain/text/tokenise.ts';
import { findPlainly, type Span } from './plain-matcher.ts';

const WORDS = ['apple', 'tiger', 'river'];
const word = fc.constantFrom(...WORDS);
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
const alternatives = fc.array(words, { minLength: 1, maxLength: 4 }).map((some) => some.join('|'));
const inside = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 2, arbitrary: alternatives.map((some) => `(${some})`) },
  { weight: 2, arbitrary: alternatives.map((some) => `[${some}]`) },
  { weight: 1, arbitrary: fc.tuple(alternatives, alternatives).map(([one, other]) => `(${one} [${other}])`) },
  { weight: 1, arbitrary: fc.constantFrom('..', '...', '#') },
);
const phrases = fc
  .tuple(
    fc.constantFrom('', '', '^', '!tiger', '!#', '!?'),
    fc.array(inside, { maxLength: 2 }),
    word,
    fc.array(inside, { maxLength: 2 }),
    fc.constantFrom('', '', '$', '?', '!river', '!#', '!?'),
  )
  .map(([start, before, must, after, end]) => [start, ...before, must, ...after, end].join(' ').trim());
const texts = fc.array(fc.constantFrom(...WORDS, ...WORDS, 'bxqv', '12', '30', '.', '?'), {
  minLength: 4,
  maxLength: 20,
});

function findFast(phrase: string, pieces: readonly string[]): Span | null {
  const { vocabulary, filed } = grammarOf(
    compile({ forms: {}, lists: {}, numbers: {}, packs: [{ kind: 'gift', phrases: [phrase] }] }),
  );
  const [signal] = matchPhrases(tokenise(comparable(pieces.join(' ')), vocabulary), filed);
  if (signal === undefined) return null;
  const placeOf = (offset: number) => pieces.join(' ').slice(0, offset).split(' ').length;
  return { first: placeOf(signal.start) - 1, end: placeOf(signal.end) };
}

describe('matching', () => {
  it('finds what a matcher finds that simply tries everything everywhere', () => {
    fc.assert(
      fc.property(phrases, texts, (phrase, pieces) => {
        expect(findFast(phrase, pieces)).toEqual(findPlainly(phrase, pieces));
      }),
      { numRuns: 1000 },
    );
  });

  it('is put to the test by texts in which there is something to be found', () => {
    const samples = fc.sample(fc.tuple(phrases, texts), { numRuns: 500, seed: 1 });
    const found = samples.filter(([phrase, pieces]) => findPlainly(phrase, pieces) !== null);
    expect(found.length).toBeGreaterThan(50);
  });
});
