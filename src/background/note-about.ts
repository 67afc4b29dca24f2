import { isSameProof } from '../domain/family-lock.ts';
import type { NoteAbout } from '../domain/note.ts';
import { randomBytes } from '../platform/key-stretching.ts';
import { tagOf } from '../platform/sealing.ts';

const SALT_BYTES = 32;

/** @param subjects see `subjectsOf`; where there are none nobody can be told */
export async function blinded(subjects: readonly string[]): Promise<NoteAbout | null> {
  if (subjects.length === 0) return null;
  const salt = randomBytes(SALT_BYTES);
  return { salt, tags: await Promise.all(subjects.map((subject) => tagOf(subject, salt))) };
}

/** Whether a note is about one of these. */
export async function isAbout(about: NoteAbout | null, subjects: readonly string[]): Promise<boolean> {
  if (about === null) return false;
  const wanted = await Promise.all(subjects.map((subject) => tagOf(subject, about.salt)));
  return about.tags.some((tag) => wanted.some((other) => isSameProof(tag, other)));
}
