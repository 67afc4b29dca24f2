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

/** What can be read of a sealed note, in the form to which its seal holds: who changes anything of it cannot open it. */
export function noteLabel({
  id,
  at,
  site,
  kind,
}: {
  id: string;
  at: number;
  site: string;
  kind: NoteKind;
}): string {
  return JSON.stringify([id, at, site, kind]);
}
