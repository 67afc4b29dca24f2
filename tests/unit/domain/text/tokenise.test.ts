import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable } from '../../../../src/domain/text/comparable.ts';
import { tokenise } from '../../../../src/domain/text/tokenise.ts';
import { FIRST_WORD, NUMBER, QUESTION, STOP } from '../../../../src/domain/text/tokens.ts';
import { Vocabulary } from '../../../../src/domain/text/vocabulary.ts';

const WORDS =
  'how old are you what is age school secret whats dont tell cool a s l r u camera h8r 📷 /'.split(' ');
const vocabulary = new Vocabulary();
WORDS.forEach((word, place) => {
  vocabulary.add(word, FIRST_WORD + place);
});
vocabulary.addNumber('thirteen', 13);
const MARKS = new Map([
  [STOP, '<stop>'],
  [QUESTION, '<ask>'],
]);

function tokensOf(text: string): string {
  const { ids, numbers, count } = tokenise(comparable(text), vocabulary);
  return [...ids.subarray(0, count)]
    .map(
      (id, place) => MARKS.get(id) ?? (id === NUMBER ? `${numbers[place]}` : (WORDS[id - FIRST_WORD] ?? '_')),
    )
    .join(' ');
}

function writtenAs(text: string): string[] {
  const { starts, ends, count } = tokenise(comparable(text), vocabulary);
  return [...starts.subarray(0, count)].map((start, place) => text.slice(start, ends[place]));
}

describe('tokenise', () => {
  it.each([
    ['How OLD are you?', 'how old are you <ask>'],
    ['Kim: how old', '_ <stop> how old'],
    ['q: cool?\na: cool', '_ <stop> cool <ask> <stop> a <stop> cool'],
    ['age: thirteen', 'age 13'],
    ['Kim : cool', '_ cool'],
    ['Kim:) cool', '_ cool'],
    ['how Kim: cool', 'how _ cool'],
    [`${'k'.repeat(40)}: cool`, '_ cool'],
    ['Kim:', '_'],
    ['ｈｏｗ ｏｌｄ', 'how old'],
    ['𝓱𝓸𝔀 𝐨𝐥𝐝 🅰🅶🅴', 'how old age'],
    ['hоw оld аrе уоu', 'how old are you'],
    ['hów öld', 'how old'],
    ['h\u200bow o\u202eld', 'how old'],
    ['h0w 0ld', 'how old'],
    ['$ecret c@mera schoo1', 'secret camera school'],
    ['14', '14'],
    ['14% 14 %', '_ 14'],
    ['14f m34 thirteen', '14 _ _ 34 13'],
    ['aaaage schoooool cooool', 'age school cool'],
    ['h8r', 'h8r'],
    ['wh4t 1s s3cr3t', 'what is secret'],
    ['wh@t$ h0w @g3', 'whats how age'],
    ['camrea shcool scrt', 'camera school secret'],
    ['schools secrets', '_ _'],
    ['s3cr3t 5 14', 'secret 5 14'],
    ['co.ol sec.ret se-cret', 'cool secret secret'],
    ['h o w o l d a r e y o u', 'how old are you'],
    ['h.o.w.o.l.d', 'how old'],
    ['a s l', 'a s l'],
    ['a/s/l', 'a / s / l'],
    ["what's dont don't don’t", 'whats dont dont dont'],
    ['how. old', 'how <stop> old'],
    ['how... old', 'how old'],
    ['📷 🎲', '📷'],
    ['@tell', 'tell'],
    ['', ''],
  ])('reads %j as %j', (text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });

  it.each([
    ['h\u200bow o\u0301ld', ['h\u200bow', 'o\u0301ld']],
    ['ﷺ old', ['ﷺ', 'old']],
    ['\ud800 old', ['old']],
    ['שלום 𝐨𝐥𝐝 שלום', ['שלום', '𝐨𝐥𝐝', 'שלום']],
    ['ﬁ old ½ age', ['ﬁ', 'old', '½', 'age']],
    ['so  h o w o l d', ['so', 'h o w', 'o l d']],
  ])('keeps the way back into %j', (text, parts) => {
    expect(writtenAs(text)).toEqual(parts);
  });

  it('keeps offsets inside the text and in order, whatever the text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const { starts, ends, count } = tokenise(comparable(text), vocabulary);
        const misplaced = [...starts.subarray(0, count)].filter((start, place) => {
          const end = ends[place] ?? -1;
          return start < (starts[place - 1] ?? 0) || end <= start || end > text.length;
        });
        expect(misplaced).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('reads a text the same whatever was read before', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (text, other) => {
        const first = tokensOf(text);
        tokensOf(other + text);
        expect(tokensOf(text)).toBe(first);
      }),
    );
  });
});

function hostileText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'h o w ',
      's3cr3t ',
      '1s ',
      '$3',
      'ɐǝʎ',
      'twenty one ',
      "'",
      'sec.ret',
      'oldage',
      '@',
      'ﷺ',
      '\ud835',
      '\udc00',
      '\u0301',
      '\u200d',
      'aaaa',
      '$',
      '1',
      ' ',
      '.',
      '?',
      '😀',
    ),
  );
  return fc.array(piece).map((parts) => parts.join(''));
}
