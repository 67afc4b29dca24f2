/**
 * What bytes are written in: all of ASCII but what scripts have to escape, or would change, in a text between back quotes, and
 * what could be taken for the beginning of markup. 116 characters are just enough: seven of them hold six bytes.
 */
const EXCLUDED = '\0\u0007\b\n\v\f\r\u001b$<\\`';
const BEYOND = 128;
const DIGITS = 116;
export const CHARACTERS_OF_A_GROUP = 7;
export const BYTES_OF_A_GROUP = 6;
/** Groups read in one step. */
const GROUPS_AT_ONCE = 2_000;

/** The characters that stand for digits, in their order. */
export function alphabet(): string[] {
  const all = Array.from({ length: BEYOND }, (_, code) => String.fromCharCode(code));
  return all.filter((character) => !EXCLUDED.includes(character)).slice(-DIGITS);
}

/** The bytes that `textOfBytes` (tools/build) wrote, and noughts that fill up the last group. */
export function* bytesInText(text: string): Generator<void, Uint8Array> {
  const digits = new Uint8Array(BEYOND);
  for (const [digit, character] of alphabet().entries()) digits[character.charCodeAt(0)] = digit;
  const groups = text.length / CHARACTERS_OF_A_GROUP;
  const bytes = new Uint8Array(BYTES_OF_A_GROUP * groups);
  for (let group = 0; group < groups; group += 1) {
    readGroup(text, group, digits, bytes);
    if (group % GROUPS_AT_ONCE === 0) yield;
  }
  return bytes;
}

/** As a number a group has 48 bits: more than bits can be shifted in, but not too many to be counted in. */
function readGroup(text: string, group: number, digits: Uint8Array, bytes: Uint8Array): void {
  const from = CHARACTERS_OF_A_GROUP * group;
  let number = 0;
  for (let at = from + CHARACTERS_OF_A_GROUP - 1; at >= from; at -= 1)
    number = number * DIGITS + (digits[text.charCodeAt(at)] ?? 0);
  const high = Math.floor(number / 0x100_0000);
  const low = number % 0x100_0000;
  const to = BYTES_OF_A_GROUP * group;
  bytes[to] = low;
  bytes[to + 1] = low >> 8;
  bytes[to + 2] = low >> 16;
  bytes[to + 3] = high;
  bytes[to + 4] = high >> 8;
  bytes[to + 5] = high >> 16;
}
