import type { NoteKind } from './model.ts';

/** Who made a note. */
export type NoteMaker = 'child' | 'grownUp';

/** What somebody wants to keep of what was said to them. All of it is sealed. */
export interface Note {
  /** Whom it is about, as the page calls them. */
  name: string;
  /** Where it was said. */
  address: string;
  /** When it was said, in the words of whoever made the note. */
  when: string;
  /** What was said: chosen on the page, in its order there, or copied by hand. */
  said: string[];
  /** What else whoever made the note has to say. */
  words: string;
  maker: NoteMaker;
}

/** A note as it is sealed, with what Porchlight itself knows of it. */
export interface KeptNote extends Note {
  /** Of this form; a later one has another number. */
  format: 1;
  madeAt: number;
  site: string;
  kind: NoteKind;
}

/** Whom a note is about, blinded: it tells nobody a name, and answers who asks whether it is this one. */
export interface NoteAbout {
  salt: Uint8Array<ArrayBuffer>;
  tags: Uint8Array<ArrayBuffer>[];
}

/** What is blinded of a contact: its name as it may be written in several ways, and its key where that is known. */
export function subjectsOf(site: string, names: readonly string[], key: string | null): string[] {
  const folded = names
    .map((name) => name.normalize('NFKC').trim().toLowerCase())
    .filter((name) => name !== '');
  return [...new Set(folded.map((name) => `name ${site} ${name}`)), ...(key === null ? [] : [`key ${key}`])];
}

/** What can be read of a sealed note, in the form to which its seal holds: who changes anything of it cannot open it. */
export function noteLabel({
  id,
  at,
  site,
  kind,
  about,
}: {
  id: string;
  at: number;
  site: string;
  kind: NoteKind;
  about: NoteAbout | null;
}): string {
  const tags = about ? [about.salt, ...about.tags].map(hexOf) : [];
  return JSON.stringify([id, at, site, kind, ...tags]);
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
