/** A multiple of three, so that the parts can be put together; few enough to be handed over in one call. */
const PART = 3 * 8_192;

/** Bytes as text, however many. */
export function toBase64(bytes: Uint8Array): string {
  const parts = Array.from({ length: Math.ceil(bytes.length / PART) }, (_, index) =>
    btoa(String.fromCharCode(...bytes.subarray(index * PART, (index + 1) * PART))),
  );
  return parts.join('');
}

/** The bytes again. @throws DOMException for what is no such text */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text);
  const bytes = new Uint8Array(plain.length);
  for (let place = 0; place < plain.length; place += 1) bytes[place] = plain.charCodeAt(place);
  return bytes;
}
