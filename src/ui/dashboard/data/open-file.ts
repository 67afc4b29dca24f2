import * as v from 'valibot';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { unsealFile } from '../../../platform/sealed-file.ts';
import { openFileKey } from '../../../protocol/data-commands.ts';
import { exportSchema } from '../../../protocol/export-schemas.ts';
import { openNotesOfFile } from '../../../protocol/note-commands.ts';
import { type NoteInFile, noteInFileSchema, type SealedFile } from '../../../protocol/sealed-file-schemas.ts';
import type { LockOutcome } from '../../save-settings.ts';
import type { OpenedNote } from '../notes/use-opened.ts';

/** How much there is of each kind in a file. */
export type FileCounts = Partial<
  Record<'contacts' | 'moments' | 'cameraSessions' | 'days' | 'notes' | 'openedNotes', number>
>;

/** What came of opening a file. */
export type Opening =
  | Exclude<LockOutcome, { outcome: 'done' }>
  | { outcome: 'damaged' }
  | { outcome: 'opened'; text: string; counts: FileCounts; notes: readonly OpenedNote[] };

/**
 * Opens a file, and the sealed notes in it, for who knows the passphrase or the recovery code of when it was sealed. Never
 * rejects.
 */
export async function openFile(
  page: Pick<ExtensionPage, 'send'>,
  file: SealedFile,
  secret: string,
): Promise<Opening> {
  const { key, encapsulated } = file;
  const reply = await page
    .send(openFileKey, { key, encapsulated, secret })
    .catch(() => ({ outcome: 'failed' }) as const);
  if (reply.outcome !== 'done') return reply;
  const text = reply.key && (await unsealFile(file, reply.key));
  const found = text && (file.contents === 'notes' ? lookIntoNotes(text) : lookIntoAll(text));
  if (!text || !found) return { outcome: 'damaged' };
  return {
    outcome: 'opened',
    text,
    counts: found.counts,
    notes: await openNotes(page, file, secret, found.notes),
  };
}

/** Those that open: others were sealed with a key of another time. */
async function openNotes(
  page: Pick<ExtensionPage, 'send'>,
  { key }: SealedFile,
  secret: string,
  notes: NoteInFile[],
): Promise<OpenedNote[]> {
  if (notes.length === 0) return [];
  const reply = await page.send(openNotesOfFile, { key, secret, notes }).catch(() => null);
  return reply?.outcome === 'done' ? reply.notes.filter(({ note }) => note !== null) : [];
}

/** What is in a text; `null` for what is none of ours: whoever has a sealed file can seal another to the same key. */
type Found = { counts: FileCounts; notes: NoteInFile[] } | null;

const notesSchema = v.object({ format: v.literal('porchlight-notes'), notes: v.array(v.unknown()) });

function lookIntoNotes(text: string): Found {
  const { success, output } = v.safeParse(notesSchema, parsedJson(text));
  return success ? { counts: { openedNotes: output.notes.length }, notes: [] } : null;
}

function lookIntoAll(text: string): Found {
  const { success, output } = v.safeParse(exportSchema, parsedJson(text));
  if (!success) return null;
  const records = (name: string) => output.tables[name] ?? [];
  const count = (name: string) => records(name).length;
  // Of a day there is a record for each site.
  const dates = new Set(records('days').map(({ key }) => (Array.isArray(key) ? String(key[0]) : '')));
  return {
    counts: {
      contacts: count('contacts'),
      moments: count('moments'),
      cameraSessions: count('cameraSessions'),
      days: dates.size,
      notes: count('notes'),
    },
    notes: records('notes').flatMap(({ value }) => {
      const note = v.safeParse(noteInFileSchema, value);
      return note.success ? [note.output] : [];
    }),
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What the readable file is called, after the sealed one that somebody chose. */
export function readableName(name: string): string {
  const stem = name.replace(/\.json$/i, '');
  return stem.includes('-sealed') ? `${stem.replace('-sealed', '')}.json` : `${stem}-readable.json`;
}
