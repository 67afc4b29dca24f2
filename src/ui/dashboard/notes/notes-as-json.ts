import type { OpenedNote } from './use-opened.ts';

/** Opened notes as a file for programs. `docs/evidence.md` says what each part means. */
export function notesAsJson(notes: readonly OpenedNote[], openedAt: number): string {
  const file = {
    format: 'porchlight-notes',
    version: 1,
    openedAt: new Date(openedAt).toISOString(),
    notes: notes.map(({ id, at, site, kind, note, text, textHash, sealHash }) => ({
      id,
      madeAt: new Date(at).toISOString(),
      site,
      kind,
      note,
      sealedText: text,
      sha256OfSealedText: textHash,
      sha256OfSeal: sealHash,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
