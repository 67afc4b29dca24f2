import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable } from '../../../../src/domain/text/comparable.ts';

describe('comparable', () => {
  it.each([
    ['Hello', 'hello'],
    ['Ｈｅｌｌｏ', 'hello'],
    ['𝕳𝖊𝖑𝖑𝖔 ⓗⓘ 🅗🅘', 'hello hi hi'],
    ['hеllо', 'hello'],
    ['γοu', 'you'],
    ['crème brûlée', 'creme brulee'],
    ['do\u200bn\u2019t', "don't"],
    ['\u202eevil\u202c', 'evil'],
    ['ﬁne', 'fine'],
    ['straße', 'strasse'],
    ['ﷺ', 'ﷺ'],
    ['z̷̢̛a̶l̴g̵o̸', 'zalgo'],
    ['שלום', 'שלום'],
    ['¿noʎ ǝɹɐ plo ʍoɥ', 'how old are you?'],
  ])('brings %j to %j', (original, expected) => {
    expect(comparable(original).text).toBe(expected);
  });

  it('keeps a way back for every unit, in order and inside the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, starts, ends } = comparable(`é${original}`);
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        Array.from(starts ?? []).forEach((start, unit) => {
          expect(start).toBeGreaterThanOrEqual(starts?.[unit - 1] ?? 0);
          expect(ends?.[unit]).toBeGreaterThan(start);
          expect(ends?.[unit]).toBeLessThanOrEqual(original.length + 1);
        });
      }),
    );
  });
});
