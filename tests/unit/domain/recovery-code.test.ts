import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRecoveryCode, RANDOM_SYMBOLS, readRecoveryCode } from '../../../src/domain/recovery-code.ts';

const codes = fc
  .uint8Array({ minLength: RANDOM_SYMBOLS, maxLength: RANDOM_SYMBOLS })
  .map((random) => makeRecoveryCode(random));

describe('a recovery code', () => {
  it('has eight groups of four', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?: [0-9A-HJKMNP-TV-Z]{4}){7}$/);
      }),
    );
  });

  it.each<[how: string, change: (code: string) => string]>([
    ['as it stands', (code) => code],
    ['without blanks', (code) => code.replaceAll(' ', '')],
    ['in lower case', (code) => code.toLowerCase()],
    ['with hyphens and blanks around', (code) => ` ${code.replaceAll(' ', ' – ')}\n`],
    ['with letters that look like its digits', (code) => code.replaceAll('0', 'O').replaceAll('1', 'l')],
    ['in wide letters', (code) => code.replace(/\w/g, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0))],
  ])('is read %s', (_, change) => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(readRecoveryCode(change(code))).toBe(code);
      }),
    );
  });

  it('is not read with one symbol that is another', () => {
    const places = fc.nat(RANDOM_SYMBOLS + 1);
    fc.assert(
      fc.property(
        codes,
        places,
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
        (code, place, symbol) => {
          const plain = code.replaceAll(' ', '');
          fc.pre(plain[place] !== symbol);
          expect(readRecoveryCode(plain.slice(0, place) + symbol + plain.slice(place + 1))).toBeNull();
        },
      ),
    );
  });

  it('is not read with two neighbours swapped', () => {
    fc.assert(
      fc.property(codes, fc.nat(RANDOM_SYMBOLS - 2), (code, place) => {
        const plain = code.replaceAll(' ', '');
        const [one = '', other = ''] = plain.slice(place, place + 2);
        fc.pre(one !== other);
        expect(readRecoveryCode(plain.slice(0, place) + other + one + plain.slice(place + 2))).toBeNull();
      }),
    );
  });

  it.each(['', 'sunny garden wall', '4F7K', `${makeRecoveryCode(new Uint8Array(RANDOM_SYMBOLS))} 0000`])(
    'is not "%s"',
    (typed) => {
      expect(readRecoveryCode(typed)).toBeNull();
    },
  );
});
