import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import { randomBytes } from './key-stretching.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** RFC 9180 over the browser's own cryptography: P-256 is what both browsers have had for years. */
const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
const NONCE_BYTES = 12;
const KEY_BITS = 256;

/** A new pair, as bytes. */
export async function makeKeyPair(): Promise<{ publicKey: Bytes; privateKey: Bytes }> {
  const pair = await suite.GenerateKeyPair(true);
  return {
    publicKey: new Uint8Array(await suite.SerializePublicKey(pair.publicKey)),
    privateKey: new Uint8Array(await suite.SerializePrivateKey(pair.privateKey)),
  };
}

/** Seals words for whoever has the private key. @param about what must be the same when they are opened; not hidden */
export async function seal(publicKey: Bytes, words: string, about: string) {
  const key = await suite.DeserializePublicKey(publicKey);
  const sealed = await suite.Seal(key, bytesOf(words), { info: bytesOf(PURPOSE), aad: bytesOf(about) });
  return {
    encapsulated: new Uint8Array(sealed.encapsulatedSecret),
    bytes: new Uint8Array(sealed.ciphertext),
  };
}

/** What was sealed, or `null` where the key is another one or anything of it was changed. */
export async function unseal(
  pair: { publicKey: Bytes; privateKey: Bytes },
  sealed: { encapsulated: Bytes; bytes: Bytes },
  about: string,
): Promise<string | null> {
  try {
    const publicKey = await suite.DeserializePublicKey(pair.publicKey);
    const privateKey = await suite.DeserializePrivateKey(pair.privateKey);
    const more = { info: bytesOf(PURPOSE), aad: bytesOf(about) };
    return new TextDecoder().decode(
      await suite.Open({ publicKey, privateKey }, sealed.encapsulated, sealed.bytes, more),
    );
  } catch {
    return null; // Not ours, or not what it was: for the caller that is one and the same.
  }
}

const PURPOSE = 'porchlight note 1';
const FILE_PURPOSE = 'porchlight file 1';

/**
 * A key for one file, that the sender of the family's key comes to by itself: HPKE's secret export. `encapsulated` goes with
 * the file, and by it whoever has the private key finds the key again.
 */
export async function makeFileKey(publicKey: Bytes): Promise<{ key: Bytes; encapsulated: Bytes }> {
  const receiver = await suite.DeserializePublicKey(publicKey);
  const sent = await suite.SendExport(receiver, bytesOf(EXPORTED), KEY_BITS / 8, fileOptions());
  return {
    key: new Uint8Array(sent.exportedSecret),
    encapsulated: new Uint8Array(sent.encapsulatedSecret),
  };
}

/** The key of a file, or `null` for what nobody made a key with. That it is another one shows when something is opened with it. */
export async function findFileKey(
  pair: { publicKey: Bytes; privateKey: Bytes },
  encapsulated: Bytes,
): Promise<Bytes | null> {
  try {
    const publicKey = await suite.DeserializePublicKey(pair.publicKey);
    const privateKey = await suite.DeserializePrivateKey(pair.privateKey);
    const keys = { publicKey, privateKey };
    const found = await suite.ReceiveExport(
      keys,
      encapsulated,
      bytesOf(EXPORTED),
      KEY_BITS / 8,
      fileOptions(),
    );
    return new Uint8Array(found);
  } catch {
    return null; // No point of the curve, or the halves are none.
  }
}

const EXPORTED = 'content';

function fileOptions() {
  return { info: bytesOf(FILE_PURPOSE) };
}

/** A key of its own for each use, made of bytes that are hard to guess (HKDF with SHA-256). */
export async function keyFor(use: string, material: Bytes, salt: Bytes = new Uint8Array()): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', material, 'HKDF', false, ['deriveBits']);
  const way = { name: 'HKDF', hash: 'SHA-256', salt, info: bytesOf(`porchlight ${use}`) };
  return new Uint8Array(await crypto.subtle.deriveBits(way, key, KEY_BITS));
}

/** Keeps a secret by a key. @param about what must be the same when it is taken out */
export async function wrap(secret: Bytes, key: Bytes, about: Bytes) {
  const nonce = randomBytes(NONCE_BYTES);
  const way = { name: 'AES-GCM', iv: nonce, additionalData: about };
  const bytes = await crypto.subtle.encrypt(way, await aesKey(key, 'encrypt'), secret);
  return { nonce, bytes: new Uint8Array(bytes) };
}

/** The secret, or `null` where the key is another one or anything of it was changed. */
export async function unwrap(
  { nonce, bytes }: { nonce: Bytes; bytes: Bytes },
  key: Bytes,
  about: Bytes,
): Promise<Bytes | null> {
  const way = { name: 'AES-GCM', iv: nonce, additionalData: about };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(way, await aesKey(key, 'decrypt'), bytes));
  } catch {
    return null; // As above.
  }
}

/** What words become with a salt (HMAC with SHA-256): who has both can tell that these are the words, and nobody reads them. */
export async function tagOf(words: string, salt: Bytes): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', salt, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, bytesOf(words)));
}

/** SHA-256, in the way that people compare it: hexadecimal. */
export async function sha256(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function bytesOf(words: string): Bytes {
  return new TextEncoder().encode(words);
}

function aesKey(key: Bytes, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, [use]);
}
