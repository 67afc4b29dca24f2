/** Crockford's base 32: no letter that is taken for a digit, and none that makes rude words likely. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 150 bits by chance: nobody guesses them, however fast. */
export const RANDOM_SYMBOLS = 30;
const LENGTH = RANDOM_SYMBOLS + 2;
/** The largest prime that two symbols can hold: one wrong symbol, or two neighbours swapped, never give the same rest. */
const MODULUS = 1_021;
const GROUP = 4;

/** A code made of bytes by chance, one for each symbol: "4F7K 0QJ2 …", with two symbols at the end that check it. */
export function makeRecoveryCode(random: Uint8Array): string {
  const body = [...random.subarray(0, RANDOM_SYMBOLS)]
    .map((byte) => symbolOf(byte % SYMBOLS.length))
    .join('');
  return inGroups(body + checkOf(body));
}

/**
 * The code that somebody typed, in the way that it is written, or `null` for what cannot be one. Blanks, hyphens and lower case
 * do not matter, and neither do letters that are taken for digits.
 */
export function readRecoveryCode(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isCode = plain.length === LENGTH && [...plain].every((symbol) => SYMBOLS.includes(symbol));
  if (!isCode || checkOf(plain.slice(0, RANDOM_SYMBOLS)) !== plain.slice(RANDOM_SYMBOLS)) return null;
  return inGroups(plain);
}

function checkOf(body: string): string {
  const rest = [...body].reduce(
    (sum, symbol) => (sum * SYMBOLS.length + SYMBOLS.indexOf(symbol)) % MODULUS,
    0,
  );
  return symbolOf(Math.floor(rest / SYMBOLS.length)) + symbolOf(rest % SYMBOLS.length);
}

function symbolOf(value: number): string {
  return SYMBOLS.charAt(value);
}

function inGroups(symbols: string): string {
  const groups = symbols.length / GROUP;
  return Array.from({ length: groups }, (_, index) => symbols.slice(index * GROUP, (index + 1) * GROUP)).join(
    ' ',
  );
}
