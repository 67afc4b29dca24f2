import { describe, expect, it } from 'vitest';
import type { Signal } from '../../../../src/domain/model.ts';
import { compile } from '../../../../src/domain/signals/compile.ts';
import { grammarOf } from '../../../../src/domain/signals/grammar.ts';
import type { Language, Pack } from '../../../../src/domain/signals/pack.ts';
import { comparable } from '../../../../src/domain/text/comparable.ts';
import { tokenise } from '../../../../src/domain/text/tokenise.ts';

function languageOf(pack: Omit<Pack, 'kind'>): Language {
  return {
    forms: { you: ['u'], red: ['rouge'] },
    lists: { fruit: { apple: ['apple', 'golden apple'], pear: ['pear'] }, colour: ['red', 'deep blue'] },
    numbers: { twelve: 12 },
    packs: [{ kind: 'gift', ...pack }],
  };
}

function signalsIn(text: string, packs: readonly Pack[]): readonly Signal[] {
  const { vocabulary, matcher } = grammarOf(compile({ ...languageOf({ phrases: [] }), packs }));
  return matcher.match(tokenise(comparable(text), vocabulary));
}

function findIn(text: string, pack: Omit<Pack, 'kind'>): Signal | null {
  return signalsIn(text, [{ kind: 'gift', ...pack }])[0] ?? null;
}

describe('phrase notation', () => {
  it.each<[phrase: string, matches: string[], misses: string[]]>([
    ['for you', ['for you', 'for u', 'this is FOR YOU!'], ['for', 'you for', 'for. you']],
    ['one|two fish', ['one fish', 'two fish'], ['fish', 'one two']],
    ['one [small|very big] fish', ['one fish', 'one small fish', 'one very big fish'], ['one big fish']],
    ['(a cat|the dog) ran', ['a cat ran', 'the dog ran'], ['a dog ran', 'cat ran']],
    ['{colour} house', ['red house', 'rouge house', 'deep blue house'], ['blue house', 'deep house']],
    ['not .. here', ['not here', 'not over here', 'not so far here'], ['not a b c here', 'not. here']],
    ['not ... here', ['not a b c d here'], ['not a b c d e here']],
    ['room #', ['room 7', 'room twelve'], ['room', 'room seven']],
    ['i am #age', ['i am 5', 'i am 99', 'i am twelve'], ['i am 4', 'i am 100']],
    ['i am #bareAge', ['i am 9', 'i am 69'], ['i am 8', 'i am 70']],
    ['^ well', ['well yes', 'yes. well', 'yes? well'], ['yes well']],
    ['well $', ['yes well', 'well?', 'well. yes'], ['well yes']],
    ['well ?', ['well?', 'well ??'], ['well', 'well.']],
    ['dog !food|{fruit}', ['dog', 'dog house'], ['dog food', 'dog apple']],
    ['!hot dog', ['dog', 'cold dog'], ['hot dog']],
    ['# dogs !#', ['3 dogs'], ['3 dogs 4']],
    ['dogs !?', ['dogs', 'dogs.'], ['dogs?']],
    ['{fruit} {colour}', ['pear red', 'golden apple deep blue'], ['pear', 'golden red']],
  ])('reads %j', (phrase, matches, misses) => {
    expect(matches.filter((text) => findIn(text, { phrases: [phrase] }) === null)).toEqual([]);
    expect(misses.filter((text) => findIn(text, { phrases: [phrase] }) !== null)).toEqual([]);
  });

  it.each([
    ['room 7 please', { phrases: ['room #'], value: 'number' as const }, 7],
    ['one golden apple', { phrases: ['one {fruit}'], value: 'entry' as const }, 'apple'],
    ['one pear', { phrases: ['one {fruit}'], value: 'entry' as const }, 'pear'],
    ['one pear', { phrases: ['one {fruit}'], value: { always: 'basket' } }, 'basket'],
    ['one pear', { phrases: ['one {fruit}'] }, undefined],
  ])('takes the value from %j', (text, pack, value) => {
    expect(findIn(text, pack)?.value).toBe(value);
  });

  it('spans exactly the words of the phrase', () => {
    expect(findIn('well, one [very] big fish!', { phrases: ['one .. fish'] })).toMatchObject({
      start: 6,
      end: 25,
    });
  });

  it('is silenced by a phrase that makes it harmless', () => {
    const pack = { phrases: ['one fish'], unless: ['in the {colour} sea'] };
    expect(findIn('one fish', pack)).not.toBeNull();
    expect(findIn('one fish in the deep blue sea', pack)).toBeNull();
  });

  it('is not silenced by what another sentence says', () => {
    const pack = { phrases: ['one fish'], unless: ['in the {colour} sea'] };
    expect(findIn('we swam in the red sea. one fish', pack)).toMatchObject({ start: 24 });
    expect(findIn('one fish? in the red sea', pack)).not.toBeNull();
  });

  it('takes the strongest of a kind, wherever it stands', () => {
    const weak: Pack = { kind: 'insult', phrases: ['a fish'], value: { always: 1 } };
    const strong: Pack = { kind: 'insult', phrases: ['a whale'], value: { always: 3 } };
    for (const packs of [
      [weak, strong],
      [strong, weak],
    ]) {
      const valueIn = (text: string) => signalsIn(text, packs)[0]?.value;
      expect([valueIn('a fish, a whale'), valueIn('a whale. a fish'), valueIn('a fish. a fish')]).toEqual([
        3, 3, 1,
      ]);
    }
  });

  it.each(['one (two', 'one ]', '{nothing} here', '[one] [two]', '^ .. $', 'one !two ^ three'])(
    'refuses %j',
    (phrase) => {
      expect(() => compile(languageOf({ phrases: [phrase] }))).toThrow();
    },
  );
});
