import { createDecipheriv, createECDH, createHmac, hkdfSync, pbkdf2Sync } from 'node:crypto';
import { expect, it } from 'vitest';
import { readSealedFile, unsealFile } from '../../../src/platform/sealed-file.ts';
import type { SealedFile } from '../../../src/protocol/sealed-file-schemas.ts';
import { FILE_OPENED, SEALED_TEXT } from '../../fakes/sealed-file.ts';
import { PASSPHRASE } from '../../fakes/whole-family.ts';

/** As `docs/export.md` says it to who writes a program: nothing of ours, and no HPKE package. */
function openByHand(text: string, passphrase: string): string {
  const file: SealedFile = JSON.parse(text);
  const { public: publicHalf, byPassphrase } = file.key;
  const stretched = pbkdf2Sync(
    passphrase.normalize('NFKC'),
    bytes(byPassphrase.salt),
    byPassphrase.rounds,
    32,
    'sha256',
  );
  const keeper = Buffer.from(hkdfSync('sha256', stretched, '', 'porchlight keeper', 32));
  const privateHalf = openGcm(keeper, byPassphrase, bytes(publicHalf));
  const key = exported(privateHalf, bytes(publicHalf), bytes(file.encapsulated));
  const { nonce, bytes: sealed, sha256: _checksum, ...head } = file;
  return openGcm(key, { nonce, bytes: sealed }, Buffer.from(JSON.stringify(head))).toString('utf8');
}

const bytes = (text: string) => Buffer.from(text, 'base64');
const TAG = 16;

function openGcm(key: Buffer, sealed: { nonce: string; bytes: string }, along: Buffer): Buffer {
  const all = bytes(sealed.bytes);
  const cipher = createDecipheriv('aes-256-gcm', key, bytes(sealed.nonce));
  cipher.setAAD(along).setAuthTag(all.subarray(-TAG));
  return Buffer.concat([cipher.update(all.subarray(0, -TAG)), cipher.final()]);
}

const KEM = Buffer.concat([Buffer.from('KEM'), Buffer.from([0, 0x10])]);
const SUITE = Buffer.concat([Buffer.from('HPKE'), Buffer.from([0, 0x10, 0, 1, 0, 2])]);
const EMPTY = Buffer.alloc(0);

/** RFC 9180: LabeledExtract and LabeledExpand, of which no more than 32 bytes are asked for here. */
const extract = (suite: Buffer, salt: Buffer, label: string, material: Buffer) =>
  createHmac('sha256', salt)
    .update(Buffer.concat([Buffer.from('HPKE-v1'), suite, Buffer.from(label), material]))
    .digest();
const expand = (suite: Buffer, secret: Buffer, label: string, info: Buffer) =>
  createHmac('sha256', secret)
    .update(
      Buffer.concat([
        Buffer.from([0, 32]),
        Buffer.from('HPKE-v1'),
        suite,
        Buffer.from(label),
        info,
        Buffer.from([1]),
      ]),
    )
    .digest();

function exported(privateHalf: Buffer, publicHalf: Buffer, encapsulated: Buffer): Buffer {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(privateHalf);
  const shared = expand(
    KEM,
    extract(KEM, EMPTY, 'eae_prk', pair.computeSecret(encapsulated)),
    'shared_secret',
    Buffer.concat([encapsulated, publicHalf]),
  );
  const schedule = Buffer.concat([
    Buffer.from([0]),
    extract(SUITE, EMPTY, 'psk_id_hash', EMPTY),
    extract(SUITE, EMPTY, 'info_hash', Buffer.from('porchlight file 1')),
  ]);
  const exporter = expand(SUITE, extract(SUITE, shared, 'secret', EMPTY), 'exp', schedule);
  return expand(SUITE, exporter, 'sec', Buffer.from('content'));
}

it('a program of somebody else opens a file by what is written down about it', async () => {
  const text = openByHand(SEALED_TEXT, PASSPHRASE);
  expect(JSON.parse(text)).toMatchObject({ porchlight: 'export', timeZone: 'Pacific/Auckland' });
  const read = await readSealedFile(SEALED_TEXT);
  const key = FILE_OPENED.outcome === 'done' ? FILE_OPENED.key : null;
  if (read.outcome !== 'file' || key === null) throw new Error('The file does not open');
  expect(await unsealFile(read.file, key)).toBe(text);
});
