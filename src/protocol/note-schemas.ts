import * as v from 'valibot';
import { NOTE_KINDS } from '../domain/model.ts';
import { idSchema, nameSchema, timeSchema } from './model-schemas.ts';

/** A note is what was said in a chat, not a copy of the page. */
export const MOST_SAID = 60;
export const LONGEST_SAID = 4_000;
export const LONGEST_NOTE = 20_000;
export const LONGEST_WORDS = 4_000;
export const LONGEST_ADDRESS = 2_000;

const saidSchema = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_SAID))),
  v.maxLength(MOST_SAID),
  v.check((all) => all.reduce((sum, { length }) => sum + length, 0) <= LONGEST_NOTE),
);

export const noteSchema = v.object({
  name: nameSchema,
  address: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
  when: nameSchema,
  said: saidSchema,
  words: v.pipe(v.string(), v.maxLength(LONGEST_WORDS)),
  maker: v.picklist(['child', 'grownUp']),
});

const kindSchema = v.picklist(NOTE_KINDS);

/** What was sealed, as it is read again. */
export const keptNoteSchema = v.object({
  format: v.literal(1),
  madeAt: timeSchema,
  site: nameSchema,
  kind: kindSchema,
  ...noteSchema.entries,
});

/** What can be read of a note that is sealed. */
export const noteEntrySchema = v.object({ id: idSchema, at: timeSchema, site: nameSchema, kind: kindSchema });

/** `noKey`: the family has no passphrase yet. `tooMany`: just now, or at all. `late`: the picker was open for too long. */
export const NOTE_OUTCOMES = ['kept', 'noKey', 'tooMany', 'late'] as const;
export const noteOutcomeSchema = v.object({ outcome: v.picklist(NOTE_OUTCOMES) });
