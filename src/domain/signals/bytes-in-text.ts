/**
 * The characters that stand for numbers from 0 to 90: all that can be printed, but for four that would have to be
 * escaped in a script or could be taken for the beginning of markup.
 */
const EXCLUDED = '$<\\`';
const FIRST = 32;
const BEYOND = 127;
/** Two characters hold 8281 different things, so 13 bits. */
export const BITS_OF_A_PAIR = 13;

/** The characters that bytes are written in, in their order. */
export function alphabet(): string[] {
  const all = Array.from({ length: BEYOND - FIRST }, (_, place) => String.fromCharCode(FIRST + place));
  return all.filter((character) => !EXCLUDED.includes(character));
}

/**
 * The bytes that `textOfBytes` (tools/build) wrote as plain characters: 13 bits in two of them, where base64 has 12.
 * Bits that are left over at the end are none of a byte.
 */
export function bytesInText(text: string): Uint8Array {
  const values = new Map(alphabet().map((character, place) => [character, place]));
  const valueAt = (at: number) => values.get(text.charAt(at)) ?? 0;
  const bytes = new Uint8Array(Math.floor((text.length * BITS_OF_A_PAIR) / 16));
  let bits = 0;
  let held = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 2) {
    bits |= (valueAt(at) + values.size * valueAt(at + 1)) << held;
    held += BITS_OF_A_PAIR;
    for (; held >= 8 && count < bytes.length; held -= 8) {
      bytes[count] = bits & 0xff;
      bits >>>= 8;
      count += 1;
    }
  }
  return bytes;
}
