import * as v from 'valibot';
import {
  type FileKey,
  fileKeySchema,
  markSchema,
  SEALED_FORMAT,
  SEALED_VERSION,
  type SealedFile,
  sealedFileSchema,
} from '../protocol/sealed-file-schemas.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { bytesOf, makeFileKey, sha256, unwrap, wrap } from './sealing.ts';

/** Why a text is no sealed file that can be opened here. */
export type NoSealedFile = 'notSealed' | 'damaged' | 'newer';
export type ReadFile = { outcome: 'file'; file: SealedFile } | { outcome: NoSealedFile };

/** How much of a file that is no JSON is looked at for what it was meant to be. */
const BEGINNING = 200;

/** Seals a text to the family's key, as the text of a file. Needs no passphrase: the private half is not asked for. */
export async function sealFile(
  contents: SealedFile['contents'],
  text: string,
  family: FileKey,
  now: number,
): Promise<string> {
  const { key, encapsulated } = await makeFileKey(fromBase64(family.public));
  const head: Head = {
    format: SEALED_FORMAT,
    version: SEALED_VERSION,
    contents,
    sealedAt: new Date(now).toISOString(),
    suite: {
      hpke: 'RFC 9180, base mode, secret export',
      kem: 'DHKEM(P-256, HKDF-SHA256)',
      kdf: 'HKDF-SHA256',
      aead: 'AES-256-GCM',
    },
    // In the order of the schema, as whoever opens it reads it.
    key: v.parse(fileKeySchema, family),
    encapsulated: toBase64(encapsulated),
  };
  const { nonce, bytes } = await wrap(bytesOf(text), key, labelOf(head));
  const body = { ...head, nonce: toBase64(nonce), bytes: toBase64(bytes) };
  return `${JSON.stringify({ ...body, sha256: await checksumOf(body) }, null, 2)}\n`;
}

/** Whether a text is a sealed file, and a whole one. Asks for nothing yet. */
export async function readSealedFile(text: string): Promise<ReadFile> {
  const parsed = parsedJson(text);
  // The most common damage: a file that was cut off.
  if (parsed === undefined)
    return { outcome: text.slice(0, BEGINNING).includes(`"${SEALED_FORMAT}"`) ? 'damaged' : 'notSealed' };
  if (!v.is(markSchema, parsed)) return { outcome: 'notSealed' };
  if (parsed.version > SEALED_VERSION) return { outcome: 'newer' };
  const { success, output: file } = v.safeParse(sealedFileSchema, parsed);
  if (!success) return { outcome: 'damaged' };
  const { sha256: checksum, ...body } = file;
  return (await checksumOf(body)) === checksum ? { outcome: 'file', file } : { outcome: 'damaged' };
}

/** What was sealed, letter by letter; `null` where the key is another one or anything of the file was changed. */
export async function unsealFile(file: SealedFile, key: string): Promise<string | null> {
  const { nonce, bytes, sha256: _checksum, ...head } = file;
  try {
    const sealed = { nonce: fromBase64(nonce), bytes: fromBase64(bytes) };
    const text = await unwrap(sealed, fromBase64(key), labelOf(head));
    return text && new TextDecoder('utf-8', { ignoreBOM: true }).decode(text);
  } catch {
    return null; // Not even base64.
  }
}

type Body = Omit<SealedFile, 'sha256'>;
type Head = Omit<Body, 'nonce' | 'bytes'>;

/** What cannot be changed without the seal refusing to open: all that can be read of the file. */
function labelOf({ format, version, contents, sealedAt, suite, key, encapsulated }: Head) {
  return bytesOf(JSON.stringify({ format, version, contents, sealedAt, suite, key, encapsulated }));
}

/** Tells damage from a wrong passphrase. Whoever changes a file on purpose changes this, too, and is found out by the seal. */
function checksumOf(body: Body): Promise<string> {
  return sha256(bytesOf(JSON.stringify(body)));
}

/** `undefined` for what is no JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
