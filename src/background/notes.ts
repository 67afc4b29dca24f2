import * as v from 'valibot';
import type { FamilyKey, KeyPair } from '../domain/family-key.ts';
import { type KeptNote, type Note, noteLabel, subjectsOf } from '../domain/note.ts';
import type { Clock } from '../platform/clock.ts';
import { keysFrom } from '../platform/database.ts';
import { bytesOf, seal, sha256, unseal } from '../platform/sealing.ts';
import type { RequestOf } from '../protocol/command.ts';
import type { writeNote } from '../protocol/note-commands.ts';
import { keptNoteSchema, type NOTE_OUTCOMES } from '../protocol/note-schemas.ts';
import { siteIdOf, siteNameOf } from '../sites/find-site.ts';
import type { NoteRecord } from '../storage/schema.ts';
import type { Store } from '../storage/store.ts';
import { readSettings } from './family.ts';
import type { FamilyLock } from './family-lock.ts';
import { blinded } from './note-about.ts';

const HOUR = 3_600_000;
/** A person makes a few; a page that got hold of a content script would make many. */
const MOST_AN_HOUR = 30;
const MOST_NOTES = 1_000;

export type NoteOutcome = { outcome: (typeof NOTE_OUTCOMES)[number] };

/** A note that is about to be sealed. */
export interface NewNote {
  id: string;
  site: string;
  kind: KeptNote['kind'];
  note: Note;
  /** The contact that it was begun for, as far as that is known. */
  contact: { name: string; key: string | null } | null;
}

/** The family's evidence notes: sealed as soon as they come in, opened with the passphrase only. */
export class Notes {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #lock: FamilyLock;

  constructor(store: Store, clock: Clock, lock: FamilyLock) {
    this.#store = store;
    this.#clock = clock;
    this.#lock = lock;
  }

  /** What can be seen without the passphrase; `contact`: by whose key a new note would be about. */
  async list(contact: string | null) {
    const names = ['lock', 'familyKey', 'notes', 'settings', 'contacts'] as const;
    return this.#store.read([...names], async (transaction) => {
      const [lock, key, notes, settings, about] = await Promise.all([
        transaction.objectStore('lock').get('family'),
        transaction.objectStore('familyKey').get('family'),
        transaction.objectStore('notes').index('at').getAll(),
        readSettings(transaction.objectStore('settings')),
        contact === null ? undefined : transaction.objectStore('contacts').get(contact),
      ]);
      return {
        takenAt: this.#clock.now(),
        timeZone: this.#clock.timeZone(),
        country: settings.country,
        hasPassphrase: lock !== undefined,
        hasKey: key !== undefined,
        hasCode: Boolean(key?.byCode),
        isManaged: lock?.isManaged ?? false,
        startsAgainAt: lock?.startsAgainAt ?? null,
        notes: notes.reverse().map(entryOf),
        contact: about ? { name: about.name, site: siteNameOf(about.site) } : null,
      };
    });
  }

  /** Seals a note and keeps it. Of the same id one is kept, however often it comes. */
  async keep({ id, site, kind, note, contact }: NewNote): Promise<NoteOutcome> {
    const key = await this.#readKey();
    if (!key) return { outcome: 'noKey' };
    const at = this.#clock.now();
    const kept: KeptNote = { format: 1, madeAt: at, site: siteNameOf(site), kind, ...note };
    const names = contact ? [note.name, contact.name] : [note.name];
    const about = await blinded(subjectsOf(site, names, contact?.key ?? null));
    const sealed = await seal(key.publicKey, JSON.stringify(kept), noteLabel({ id, at, site, kind, about }));
    return this.#store.write(['notes', 'noteTickets'], async (transaction): Promise<NoteOutcome> => {
      const notes = transaction.objectStore('notes');
      if (await notes.get(id)) return { outcome: 'kept' };
      const [all, lately] = await Promise.all([
        notes.count(),
        notes.index('at').getAllKeys(keysFrom(at - HOUR)),
      ]);
      if (all >= MOST_NOTES || lately.length >= MOST_AN_HOUR) return { outcome: 'tooMany' };
      await notes.put({ id, at, site, kind, about, ...sealed });
      await transaction.objectStore('noteTickets').delete(id);
      return { outcome: 'kept' };
    });
  }

  /** A note that was written by hand, about a contact or about whatever stands in its address. */
  async write({ id, contact, note }: RequestOf<typeof writeNote>): Promise<NoteOutcome> {
    const about = await this.#store.read(['contacts'], async (transaction) =>
      contact === null ? undefined : transaction.objectStore('contacts').get(contact),
    );
    const host = URL.parse(note.address)?.hostname ?? '';
    const site = about?.site ?? siteIdOf(host);
    return this.keep({ id, site, kind: 'written', note, contact: about ?? null });
  }

  /** Opens all notes for who knows the passphrase. The key is gone again when they are read. */
  async open(passphrase: string) {
    const opened = await this.#lock.unlock(passphrase);
    if (opened.outcome !== 'done') return opened;
    const records = await this.#store.read(['notes'], (transaction) =>
      transaction.objectStore('notes').index('at').getAll(),
    );
    const notes = await Promise.all(records.reverse().map((record) => openedNote(record, opened.pair)));
    return { outcome: 'done' as const, notes };
  }

  /** Takes notes away, for who knows the passphrase. */
  async remove(ids: readonly string[], passphrase: string) {
    const opened = await this.#lock.open(passphrase);
    if (opened.outcome !== 'done') return opened;
    await this.#store.write(['notes'], async (transaction) => {
      const notes = transaction.objectStore('notes');
      await Promise.all(ids.map((id) => notes.delete(id)));
    });
    return opened;
  }

  #readKey(): Promise<FamilyKey | undefined> {
    return this.#store.read(['familyKey'], (transaction) =>
      transaction.objectStore('familyKey').get('family'),
    );
  }
}

function entryOf({ id, at, site, kind }: NoteRecord) {
  return { id, at, site: siteNameOf(site), kind };
}

/** A note with its seal open, as far as the key fits. */
export async function openedNote(record: NoteRecord, pair: KeyPair | null) {
  const text = pair && (await unseal(pair, record, noteLabel(record)));
  const [textHash, sealHash] = await Promise.all([
    text === null ? '' : sha256(bytesOf(text)),
    sha256(new Uint8Array([...record.encapsulated, ...record.bytes])),
  ]);
  return { ...entryOf(record), note: readNote(text), text: text ?? '', textHash, sealHash };
}

/** `null` for what was changed, and for what a later version sealed. */
function readNote(text: string | null) {
  if (text === null) return null;
  try {
    const parsed = v.safeParse(keptNoteSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null; // It opened, so it is ours; but it is no note.
  }
}
