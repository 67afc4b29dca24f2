import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/platform/base64.ts';
import { readSealedFile, sealFile, unsealFile } from '../../../src/platform/sealed-file.ts';
import { findFileKey, makeKeyPair, sha256 } from '../../../src/platform/sealing.ts';
import type { FileKey } from '../../../src/protocol/sealed-file-schemas.ts';

const NOW = Date.parse('2026-03-04T03:00:00.000Z');
const TEXT = '{\n  "porchlight": "export",\n  "who": "Robin ✉️"\n}';

let pair: Awaited<ReturnType<typeof makeKeyPair>>;
let family: FileKey;

beforeAll(async () => {
  pair = await makeKeyPair();
  const filled = (length: number, byte: number) => toBase64(new Uint8Array(length).fill(byte));
  family = {
    public: toBase64(pair.publicKey),
    byPassphrase: {
      stretching: 'PBKDF2-HMAC-SHA-256',
      rounds: 600_000,
      salt: filled(16, 1),
      nonce: filled(12, 2),
      bytes: filled(48, 3),
    },
    byCode: { salt: filled(16, 4), nonce: filled(12, 5), bytes: filled(48, 6) },
  };
});

/** What somebody gets who has the family's private key; a refusal says why. */
async function opened(text: string): Promise<string | null> {
  const read = await readSealedFile(text);
  if (read.outcome !== 'file') return `(${read.outcome})`;
  const key = await findFileKey(pair, fromBase64(read.file.encapsulated));
  return key && unsealFile(read.file, toBase64(key));
}

describe('a sealed file', () => {
  it('says what it is and when it was sealed, and nothing of what is in it', async () => {
    const text = await sealFile('everything', TEXT, family, NOW);
    expect(JSON.parse(text)).toMatchObject({
      format: 'porchlight-sealed',
      version: 1,
      contents: 'everything',
      sealedAt: '2026-03-04T03:00:00.000Z',
      key: family,
    });
    expect(text).not.toContain('Robin');
    expect(text).not.toContain(toBase64(new TextEncoder().encode('Robin')).slice(0, 6));
  });

  it('gives every text again, letter by letter', async () => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json(), fc.constant('\ufeff{}'));
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('everything', 'notes'), async (text, contents) => {
        expect(await opened(await sealFile(contents, text, family, NOW))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same file whatever program laid it out', async () => {
    const parsed = JSON.parse(await sealFile('notes', TEXT, family, NOW));
    const turnedRound = Object.fromEntries(Object.entries(parsed).reverse());
    expect(await opened(JSON.stringify({ ...turnedRound, laterAdded: true }))).toBe(TEXT);
  });

  it('is another each time', async () => {
    const [one, other] = [
      await sealFile('notes', TEXT, family, NOW),
      await sealFile('notes', TEXT, family, NOW),
    ];
    for (const field of ['encapsulated', 'nonce', 'bytes'])
      expect(JSON.parse(one)[field]).not.toBe(JSON.parse(other)[field]);
  });

  it('holds megabytes', async () => {
    const record = { key: [1_234_567, 2_345_678], value: { conversation: 1_234_567, day: 20_000 } };
    const text = JSON.stringify(Array.from({ length: 80_000 }, () => record));
    expect(text.length).toBeGreaterThan(5_000_000);
    expect(await opened(await sealFile('everything', text, family, NOW))).toBe(text);
  });
});

describe('what is no such file', () => {
  const sealed = () => sealFile('everything', TEXT, family, NOW);
  const changed = async (change: object) => JSON.stringify({ ...JSON.parse(await sealed()), ...change });

  it.each<[string, string, () => string | Promise<string>]>([
    ['nothing', 'notSealed', () => ''],
    ['a text', 'notSealed', () => 'Dear all, here are the pictures of the garden.'],
    ['JSON of something else', 'notSealed', () => '[1, 2]'],
    ['a readable file of Porchlight', 'notSealed', () => TEXT],
    ['a file that was cut off', 'damaged', async () => (await sealed()).slice(0, -40)],
    ['one of which a part is missing', 'damaged', () => changed({ encapsulated: undefined })],
    ['one with another way of sealing', 'damaged', () => changed({ suite: { aead: 'none' } })],
    [
      'one that would stretch for hours',
      'damaged',
      () => changed({ key: { ...family, byPassphrase: { ...family.byPassphrase, rounds: 1e12 } } }),
    ],
    ['one of a newer version', 'newer', () => changed({ version: 2, key: 'of another make' })],
    ['one of no version', 'damaged', () => changed({ version: 0 })],
  ])('%s: %s', async (_, outcome, text) => {
    expect(await readSealedFile(await text())).toEqual({ outcome });
  });
});

/** Every field of a file, as the way to it. */
function fieldsOf(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return Object.entries(value).flatMap(([name, each]) => fieldsOf(each, [...way, name]));
}

/** The same file with one letter or digit of one field changed for another that could stand there. */
function tampered(text: string, way: readonly string[], place: number): string {
  const file: unknown = JSON.parse(text);
  const holder = way.slice(0, -1).reduce<unknown>((at, name) => Reflect.get(Object(at), name), file);
  const name = way.at(-1) ?? '';
  const before: unknown = Reflect.get(Object(holder), name);
  const swapped = (words: string) => {
    const at = place % words.replace(/=+$/, '').length;
    const letter = words.charAt(at);
    const other = /[0-8]/.test(letter) ? String(Number(letter) + 1) : letter === 'A' ? 'B' : 'A';
    return words.slice(0, at) + other + words.slice(at + 1);
  };
  const after = typeof before === 'number' ? before + 1 : swapped(String(before));
  Reflect.set(Object(holder), name, after);
  return JSON.stringify(file);
}

/** As somebody would who wants the change not to be noticed. */
async function withChecksum(text: string): Promise<string> {
  const { sha256: _before, ...body } = JSON.parse(text);
  return JSON.stringify({
    ...body,
    sha256: await sha256(new TextEncoder().encode(JSON.stringify(body))),
  });
}

describe('one letter that was changed', () => {
  it('in any field makes the file one that does not open', async () => {
    const text = await sealFile('everything', TEXT, family, NOW);
    const fields = fieldsOf(JSON.parse(text));
    expect(fields.map((way) => way.join('.'))).toEqual([
      ...['format', 'version', 'contents', 'sealedAt', 'suite.hpke', 'suite.kem', 'suite.kdf', 'suite.aead'],
      ...['key.public', 'key.byPassphrase.stretching', 'key.byPassphrase.rounds', 'key.byPassphrase.salt'],
      ...['key.byPassphrase.nonce', 'key.byPassphrase.bytes', 'key.byCode.salt', 'key.byCode.nonce'],
      ...['key.byCode.bytes', 'encapsulated', 'nonce', 'bytes', 'sha256'],
    ]);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), fc.nat(200), async (way, place) => {
        const refusal = await opened(tampered(text, way, place));
        expect(['(damaged)', '(newer)', '(notSealed)'], way.join('.')).toContain(refusal);
      }),
      { numRuns: 300 },
    );
  });

  it('is found by the seal, too, where somebody made the checksum anew', async () => {
    const text = await sealFile('everything', TEXT, family, NOW);
    for (const way of fieldsOf(JSON.parse(text))) {
      if (way[0] === 'sha256') continue;
      const refusal = await opened(await withChecksum(tampered(text, way, 3)));
      expect([null, '(damaged)', '(newer)', '(notSealed)'], way.join('.')).toContain(refusal);
    }
    expect(await opened(await withChecksum(text))).toBe(TEXT);
  });
});

it('a file opens with no other key', async () => {
  const read = await readSealedFile(await sealFile('notes', TEXT, family, NOW));
  if (read.outcome !== 'file') throw new Error(read.outcome);
  const other = await findFileKey(await makeKeyPair(), fromBase64(read.file.encapsulated));
  expect(other && (await unsealFile(read.file, toBase64(other)))).toBeNull();
  expect(await unsealFile(read.file, 'no key at all')).toBeNull();
});
