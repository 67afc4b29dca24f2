import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Signal, SignalKind } from '../../../../src/domain/model.ts';
import { compile } from '../../../../src/domain/signals/compile.ts';
import { grammarOf } from '../../../../src/domain/signals/grammar.ts';
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

/** A kind of its own for each phrase, so that each is found by itself. */
const KINDS: readonly SignalKind[] = ['gift', 'offer', 'meeting', 'secrecy'];
const several = fc.array(phrases, { minLength: 1, maxLength: KINDS.length });

/** Finds phrases in one text after another: what is kept of one text must not change what is found in the next. */
function findFast(
  some: readonly string[],
  many: readonly (readonly string[])[],
  mostStates?: number,
): (Span | null)[][] {
  const packs = some.map((phrase, place) => ({ kind: KINDS[place] ?? 'gift', phrases: [phrase] }));
  const { vocabulary, matcher } = grammarOf(
    compile({ forms: {}, lists: {}, numbers: {}, packs }),
    mostStates,
  );
  return many.map((pieces) => {
    const text = pieces.join(' ');
    const signals = matcher.match(tokenise(comparable(text), vocabulary));
    return packs.map((pack) =>
      spanOf(
        signals.find(({ kind }) => kind === pack.kind),
        text,
      ),
    );
  });
}

function spanOf(signal: Signal | undefined, text: string): Span | null {
  if (signal === undefined) return null;
  const placeOf = (offset: number) => text.slice(0, offset).split(' ').length;
  return { first: placeOf(signal.start) - 1, end: placeOf(signal.end) };
}

describe('matching', () => {
  it('finds what a matcher finds that simply tries everything everywhere', () => {
    fc.assert(
      fc.property(several, fc.array(texts, { minLength: 1, maxLength: 4 }), (some, many) => {
        const plainly = many.map((pieces) => some.map((phrase) => findPlainly(phrase, pieces)));
        expect(findFast(some, many)).toEqual(plainly);
      }),
      { numRuns: 1500 },
    );
  });

  it('finds the same where it has room for hardly anything, and begins anew again and again', () => {
    fc.assert(
      fc.property(several, fc.array(texts, { maxLength: 4 }), (some, many) => {
        expect(findFast(some, many, 3)).toEqual(findFast(some, many));
      }),
    );
  });

  it.each([
    ['apple (tiger|tiger river)', ['apple', 'tiger', 'river'], { first: 0, end: 3 }],
    ['apple [tiger] [tiger river]', ['apple', 'tiger', 'tiger', 'river'], { first: 0, end: 4 }],
    ['apple .. [tiger]', ['apple', 'bxqv', 'tiger'], { first: 0, end: 3 }],
  ])('goes the longest way: %s', (phrase, pieces, span) => {
    expect(findFast([phrase], [pieces])).toEqual([[span]]);
  });

  it('is put to the test by texts in which there is something to be found', () => {
    const samples = fc.sample(fc.tuple(phrases, texts), { numRuns: 500, seed: 1 });
    const found = samples.filter(([phrase, pieces]) => findPlainly(phrase, pieces) !== null);
    expect(found.length).toBeGreaterThan(50);
  });
});
