import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectSignals } from '../../../../src/domain/signals/detect.ts';
import { comparable } from '../../../../src/domain/text/comparable.ts';

const SENTENCES = [
  'how old are you',
  'are you home alone',
  'send me a selfie',
  'dont tell your mum',
  'what is your address',
  'can we meet in person',
];
const BOLD_A = 0x1d41a;
const FULL_WIDTH = 0xfee0;
const isLetter = (character: string) => /[a-z]/.test(character);
const codeOf = (character: string) => character.codePointAt(0) ?? 0;

/** Ways to write a letter that do not change what it is. */
const STYLES: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => letter.toUpperCase(),
  (letter) => String.fromCodePoint(BOLD_A + codeOf(letter) - codeOf('a')),
  (letter) => String.fromCodePoint(FULL_WIDTH + codeOf(letter)),
  (letter) => `${letter}\u200b`,
  (letter) => `${letter}\u0301`,
];

const written = fc.constantFrom(...SENTENCES).chain((sentence) =>
  fc
    .array(fc.nat(STYLES.length - 1), { minLength: sentence.length, maxLength: sentence.length })
    .map((styles) => ({
      sentence,
      text: [...sentence]
        .map((character, at) => (isLetter(character) ? STYLES[styles[at] ?? 0]?.(character) : character))
        .join(''),
    })),
);
const before = fc.constantFrom('', '🎉🎉 ', 'hm. ', '👩‍👧 ', '🇳🇿 ', '\u200b', 'ﷺ. ');
const after = fc.constantFrom('', '!', ' 🙂', '\u200d', '. hm', ' 🇳🇿');

describe('the place of a signal', () => {
  it('holds the words that raised it, however they are written and whatever is around them', () => {
    fc.assert(
      fc.property(before, written, after, (start, { sentence, text }, end) => {
        const whole = `${start}${text}${end}`;
        const plain = detectSignals(sentence).map((signal) => [
          signal.kind,
          sentence.slice(signal.start, signal.end),
        ]);
        const found = detectSignals(whole).map((signal) => [
          signal.kind,
          comparable(whole.slice(signal.start, signal.end)).text,
        ]);
        expect(plain.length).toBeGreaterThan(0);
        expect(found).toEqual(plain);
      }),
      { numRuns: 500 },
    );
  });
});
