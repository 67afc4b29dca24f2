import type { FamilyNotes } from '../../src/ui/dashboard/notes/notes-page.tsx';
import type { OpenedNote } from '../../src/ui/dashboard/notes/use-opened.ts';
import { NOTE } from './notes.ts';
import { EVENING } from './snapshots.ts';

type Entry = FamilyNotes['notes'][number];

/** A note made a minute before, with the picker on Discord. */
export function noteEntry(now = EVENING): Entry {
  return { id: 'n1', at: now - 60_000, site: 'Discord', kind: 'page' };
}

/** The notes of a family with a passphrase, a recovery code and one note. */
export function familyNotes(changes: Partial<FamilyNotes> = {}): FamilyNotes {
  return {
    takenAt: EVENING,
    timeZone: 'Pacific/Auckland',
    country: 'NZ',
    hasPassphrase: true,
    hasKey: true,
    hasCode: true,
    isManaged: false,
    startsAgainAt: null,
    notes: [noteEntry(changes.takenAt)],
    contact: null,
    ...changes,
  };
}

/** The same note with its seal open. */
export function openedNote(entry: Entry, note: Partial<OpenedNote['note']> = {}): OpenedNote {
  return {
    ...entry,
    note: { format: 1, madeAt: entry.at, site: entry.site, kind: entry.kind, ...NOTE, ...note },
    text: '{"format":1}',
    textHash: 'a'.repeat(64),
    sealHash: 'b'.repeat(64),
  };
}
