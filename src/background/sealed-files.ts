import type { FamilyKey, KeyPair, Wrapped } from '../domain/family-key.ts';
import { fromBase64, toBase64 } from '../platform/base64.ts';
import type { Clock } from '../platform/clock.ts';
import { findFileKey } from '../platform/sealing.ts';
import type { ReplyOf, RequestOf } from '../protocol/command.ts';
import type { getFileKey, openFileKey } from '../protocol/data-commands.ts';
import type { openNotesOfFile } from '../protocol/note-commands.ts';
import type { FileKey, NoteInFile } from '../protocol/sealed-file-schemas.ts';
import type { NoteRecord } from '../storage/schema.ts';
import type { Store } from '../storage/store.ts';
import { takeOutByEither } from './kept-key.ts';
import { LockTries, type NotOpened } from './lock-tries.ts';
import { openedNote } from './notes.ts';

/**
 * What a page needs to seal a file or to open one. The file itself stays in the page, however large it is; the private key stays
 * here, and the page gets the key of that one file.
 */
export class SealedFiles {
  readonly #store: Store;
  readonly #tries: LockTries;

  constructor(store: Store, clock: Clock) {
    this.#store = store;
    this.#tries = new LockTries(store, clock);
  }

  /** What the family's files are sealed with; `null` while there is no key. */
  key(): Promise<ReplyOf<typeof getFileKey>> {
    return this.#store.read(['lock', 'familyKey'], async (transaction) => {
      const [lock, key] = await Promise.all([
        transaction.objectStore('lock').get('family'),
        transaction.objectStore('familyKey').get('family'),
      ]);
      if (!lock?.isSplit || !key) return null;
      return {
        public: toBase64(key.publicKey),
        byPassphrase: {
          stretching: 'PBKDF2-HMAC-SHA-256',
          rounds: lock.rounds,
          salt: toBase64(lock.salt),
          ...asText(key.byPassphrase),
        },
        byCode: key.byCode && { salt: toBase64(key.byCode.salt), ...asText(key.byCode) },
      };
    });
  }

  /** Finds the key of a file for who knows the passphrase or the recovery code of when it was sealed. */
  async open({
    key,
    encapsulated,
    secret,
  }: RequestOf<typeof openFileKey>): Promise<ReplyOf<typeof openFileKey>> {
    const opened = await this.#takeOut(key, secret);
    if (opened.outcome !== 'done') return opened;
    const found = await findFileKey(opened.pair, fromBase64(encapsulated));
    return { outcome: 'done', key: found && toBase64(found) };
  }

  /** Opens the notes that lie in a file of everything, for the same person. */
  async openNotes({
    key,
    secret,
    notes,
  }: RequestOf<typeof openNotesOfFile>): Promise<ReplyOf<typeof openNotesOfFile>> {
    const opened = await this.#takeOut(key, secret);
    if (opened.outcome !== 'done') return opened;
    const all = await Promise.all(notes.map((note) => openedNote(recordOf(note), opened.pair)));
    return { outcome: 'done', notes: all.sort((one, other) => other.at - one.at) };
  }

  /**
   * The family's key out of a file. A wrong passphrase counts like a wrong one for the family's lock, if there is one here: else a
   * file would be the way to guess its passphrase.
   */
  async #takeOut(key: FileKey, secret: string): Promise<{ outcome: 'done'; pair: KeyPair } | NotOpened> {
    const tried = await this.#tries.begin();
    if (tried.outcome === 'wait') return tried;
    const pair = await takeOutByEither(asBytes(key), lockOf(key), secret);
    if (!pair) return { outcome: 'wrong' };
    if (tried.outcome === 'try') await this.#tries.takeBack(tried.lock);
    return { outcome: 'done', pair };
  }
}

function asText({ nonce, bytes }: Wrapped) {
  return { nonce: toBase64(nonce), bytes: toBase64(bytes) };
}

function asBytes({ public: publicKey, byPassphrase, byCode }: FileKey): FamilyKey {
  return {
    publicKey: fromBase64(publicKey),
    byPassphrase: { nonce: fromBase64(byPassphrase.nonce), bytes: fromBase64(byPassphrase.bytes) },
    byCode: byCode && {
      salt: fromBase64(byCode.salt),
      nonce: fromBase64(byCode.nonce),
      bytes: fromBase64(byCode.bytes),
    },
  };
}

function lockOf({ byPassphrase: { rounds, salt } }: FileKey) {
  return { rounds, salt: fromBase64(salt) };
}

function recordOf({ about, encapsulated, bytes, ...note }: NoteInFile): NoteRecord {
  const plain = ({ base64 }: { base64: string }) => fromBase64(base64);
  return {
    ...note,
    about: about && { salt: plain(about.salt), tags: about.tags.map(plain) },
    encapsulated: plain(encapsulated),
    bytes: plain(bytes),
  };
}
