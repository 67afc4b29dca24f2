import * as v from 'valibot';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { unsealFile } from '../../../platform/sealed-file.ts';
import { exportSchema, openFileKey } from '../../../protocol/data-commands.ts';
import type { SealedFile } from '../../../protocol/sealed-file-schemas.ts';
import type { LockOutcome } from '../../save-settings.ts';

/** How much there is of each kind in a file. */
export type FileCounts = Partial<
  Record<'contacts' | 'moments' | 'cameraSessions' | 'days' | 'notes' | 'openedNotes', number>
>;

/** What came of opening a file. */
export type Opening =
  | Exclude<LockOutcome, { outcome: 'done' }>
  | { outcome: 'damaged' }
  | { outcome: 'opened'; text: string; counts: FileCounts };

/** Opens a file for who knows the passphrase or the recovery code of when it was sealed. Never rejects. */
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
  const counts = text && countsOf(file.contents, text);
  return text && counts ? { outcome: 'opened', text, counts } : { outcome: 'damaged' };
}

const notesSchema = v.object({ format: v.literal('porchlight-notes'), notes: v.array(v.unknown()) });

/** `null` for what is none of ours: whoever has a sealed file can seal another to the same key. */
function countsOf(contents: SealedFile['contents'], text: string): FileCounts | null {
  const parsed = parsedJson(text);
  if (contents === 'notes') {
    const notes = v.safeParse(notesSchema, parsed);
    return notes.success ? { openedNotes: notes.output.notes.length } : null;
  }
  const all = v.safeParse(exportSchema, parsed);
  if (!all.success) return null;
  const { tables } = all.output;
  const count = (name: string) => tables[name]?.length ?? 0;
  // Of a day there is a record for each site.
  const dates = tables['days']?.map(({ key }) => (Array.isArray(key) ? String(key[0]) : '')) ?? [];
  return {
    contacts: count('contacts'),
    moments: count('moments'),
    cameraSessions: count('cameraSessions'),
    days: new Set(dates).size,
    notes: count('notes'),
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
