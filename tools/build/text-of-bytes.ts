import { alphabet, BYTES_OF_A_GROUP, CHARACTERS_OF_A_GROUP } from '../../src/domain/signals/bytes-in-text.ts';

/** Writes bytes as characters, to be read by `bytesInText`: six in seven, where base64 has three in four. */
export function textOfBytes(bytes: Uint8Array): string {
  const characters = alphabet();
  let text = '';
  for (let at = 0; at < bytes.length; at += BYTES_OF_A_GROUP) {
    let number = 0;
    for (let place = BYTES_OF_A_GROUP - 1; place >= 0; place -= 1)
      number = number * 256 + (bytes[at + place] ?? 0);
    for (let place = 0; place < CHARACTERS_OF_A_GROUP; place += 1) {
      text += characters[number % characters.length];
      number = Math.floor(number / characters.length);
    }
  }
  return text;
}
