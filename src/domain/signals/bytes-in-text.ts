/**
 * The characters that stand for numbers from 0 to 90: all that can be printed, but for four that would have to be
 * escaped in a script or could be taken for the beginning of markup.
 */
const EXCLUDED = '$<\\`';
const FIRST = 32;
const BEYOND = 127;
/** Two characters hold 8281 different things, so 13 bits. */
export const BITS_OF_A_PAIR = 13;
/** Read in one step. */
const CHARACTERS_AT_ONCE = 16_384;

/** The characters that bytes are written in, in their order. */
export function alphabet(): string[] {
  const all = Array.from({ length: BEYOND - FIRST }, (_, place) => String.fromCharCode(FIRST + place));
  return all.filter((character) => !EXCLUDED.includes(character));
}

/**
 * The bytes that `textOfBytes` (tools/build) wrote as plain characters: 13 bits in two of them, where base64 has 12.
 * Bits that are left over at the end may make one byte too many.
 */
export function* bytesInText(text: string): Generator<void, Uint8Array> {
  const characters = alphabet();
  const values = new Uint8Array(BEYOND);
  for (const [place, character] of characters.entries()) values[character.charCodeAt(0)] = place;
  const bytes = new Uint8Array(Math.floor((text.length * BITS_OF_A_PAIR) / 16));
  let bits = 0;
  let held = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 2) {
    const low = values[text.charCodeAt(at)] ?? 0;
    const high = values[text.charCodeAt(at + 1)] ?? 0;
    bits |= (low + characters.length * high) << held;
    held += BITS_OF_A_PAIR;
    for (; held >= 8; held -= 8) {
      bytes[count] = bits;
      bits >>>= 8;
      count += 1;
    }
    if (at % CHARACTERS_AT_ONCE === 0) yield;
  }
  return bytes;
}
