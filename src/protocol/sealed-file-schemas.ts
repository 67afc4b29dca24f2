import * as v from 'valibot';
import { NOTE_KINDS } from '../domain/model.ts';
import { passphraseSchema } from './agreement-schemas.ts';
import { idSchema, timeSchema } from './model-schemas.ts';

/** So many bytes as text. */
const base64Of = (bytes: number) => v.pipe(v.string(), v.length(4 * Math.ceil(bytes / 3)), v.base64());

/** Far beyond what is ever made: nothing that was brought along, or damaged, keeps anybody waiting for hours. */
export const MOST_ROUNDS = 10_000_000;

const saltSchema = base64Of(16);
/** A private key in AES-GCM. */
const wrapped = { nonce: base64Of(12), bytes: base64Of(48) };
const pointSchema = base64Of(65);

/** The family's key as it stands in a file: the public half, and the private half as passphrase and recovery code keep it. */
export const fileKeySchema = v.object({
  public: pointSchema,
  byPassphrase: v.object({
    stretching: v.literal('PBKDF2-HMAC-SHA-256'),
    rounds: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MOST_ROUNDS)),
    salt: saltSchema,
    ...wrapped,
  }),
  byCode: v.nullable(v.object({ salt: saltSchema, ...wrapped })),
});
export type FileKey = v.InferOutput<typeof fileKeySchema>;

export const SEALED_FORMAT = 'porchlight-sealed';
export const SEALED_VERSION = 1;

/** What every version of such a file has. */
export const markSchema = v.object({ format: v.literal(SEALED_FORMAT), version: v.number() });

/** A sealed file, see `docs/export.md`. In this order its fields are what is sealed along, and what the checksum is made of. */
export const sealedFileSchema = v.object({
  format: v.literal(SEALED_FORMAT),
  version: v.literal(SEALED_VERSION),
  /** All that Porchlight keeps, or opened notes. */
  contents: v.picklist(['everything', 'notes']),
  sealedAt: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.check((text) => Number.isFinite(Date.parse(text))),
  ),
  suite: v.object({
    hpke: v.literal('RFC 9180, base mode, secret export'),
    kem: v.literal('DHKEM(P-256, HKDF-SHA256)'),
    kdf: v.literal('HKDF-SHA256'),
    aead: v.literal('AES-256-GCM'),
  }),
  key: fileKeySchema,
  encapsulated: pointSchema,
  nonce: wrapped.nonce,
  /** Megabytes, which a pattern would run through letter by letter: whether they are base64 shows when they are read. */
  bytes: v.string(),
  sha256: v.pipe(v.string(), v.hash(['sha256'])),
});
export type SealedFile = v.InferOutput<typeof sealedFileSchema>;

/** What finds the key of a file: what stands in it, and the passphrase or recovery code of when it was sealed. */
export const fileOpeningSchema = v.object({
  key: fileKeySchema,
  encapsulated: pointSchema,
  secret: passphraseSchema,
});

/** Bytes as a file of everything holds them. */
const bytesSchema = v.object({ base64: v.pipe(v.string(), v.base64()) });

/** A sealed note as a file of everything holds it. */
export const noteInFileSchema = v.object({
  id: idSchema,
  at: timeSchema,
  site: v.pipe(v.string(), v.maxLength(300)),
  kind: v.picklist(NOTE_KINDS),
  about: v.nullable(v.object({ salt: bytesSchema, tags: v.array(bytesSchema) })),
  encapsulated: bytesSchema,
  bytes: bytesSchema,
});
export type NoteInFile = v.InferOutput<typeof noteInFileSchema>;

/** What opens the notes that lie, sealed, in a file of everything. */
export const notesOpeningSchema = v.object({
  key: fileKeySchema,
  secret: passphraseSchema,
  notes: v.array(noteInFileSchema),
});
