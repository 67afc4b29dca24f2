import * as v from 'valibot';
import { COUNTRIES } from '../domain/model.ts';
import { command, nothing, tabCommand } from './command.ts';
import { lockOutcomeSchema, notOpenedSchemas } from './lock-outcome.ts';
import { idSchema, nameSchema, timeSchema } from './model-schemas.ts';
import { keptNoteSchema, noteEntrySchema, noteOutcomeSchema } from './note-schemas.ts';

/** Somebody wants to make a note of what the page shows: the picker opens in the frame that asks. */
export const noteWanted = command({ name: 'content:note-wanted', tier: 'content', reply: nothing });

/** A note that was made with the picker; it is sealed at once. The ticket came with the picker, and is good for one note. */
export const keepNote = command({
  name: 'content:keep-note',
  tier: 'content',
  reply: () => noteOutcomeSchema,
});

/** Somebody wants to see the notes, or to choose a passphrase for them: the family's page opens. */
export const openNotesPage = command({ name: 'content:open-notes-page', tier: 'content', reply: nothing });

/** Open the picker of notes. Without a key there is nothing to seal with: then the words are only for writing down. */
export const pickNote = tabCommand({
  name: 'tab:pick-note',
  request: () =>
    v.object({
      ticket: idSchema,
      siteName: nameSchema,
      contactName: v.nullable(nameSchema),
      canSeal: v.boolean(),
    }),
});

/** The notes as far as they can be read without the passphrase, newest first; `contact`: whom a new one would be about. */
export const getNotes = command({
  name: 'ui:get-notes',
  tier: 'ui',
  reply: () =>
    v.object({
      takenAt: timeSchema,
      timeZone: nameSchema,
      country: v.picklist(COUNTRIES),
      hasPassphrase: v.boolean(),
      hasKey: v.boolean(),
      hasCode: v.boolean(),
      isManaged: v.boolean(),
      startsAgainAt: v.nullable(timeSchema),
      notes: v.array(noteEntrySchema),
      contact: v.nullable(v.object({ name: nameSchema, site: nameSchema })),
    }),
});

/**
 * Opened notes. `note` is `null` where a record does not open: it was changed. `text` is what was sealed, letter by letter,
 * and the two numbers are the SHA-256 of that and of the record that lies in the storage.
 */
const notesOpened = () =>
  v.union([
    v.object({
      outcome: v.literal('done'),
      notes: v.array(
        v.object({
          ...noteEntrySchema.entries,
          note: v.nullable(keptNoteSchema),
          text: v.string(),
          textHash: v.string(),
          sealHash: v.string(),
        }),
      ),
    }),
    ...notOpenedSchemas,
  ]);

/** Opens the notes. */
export const openNotes = command({ name: 'ui:open-notes', tier: 'ui', reply: notesOpened });

/** Opens those that lie in a file of everything, by what opens the file. */
export const openNotesOfFile = command({ name: 'ui:open-notes-of-file', tier: 'ui', reply: notesOpened });

/** A note that somebody wrote in the family's pages. Its id is new: sent twice, it is kept once. */
export const writeNote = command({
  name: 'ui:write-note',
  tier: 'ui',
  reply: () => noteOutcomeSchema,
});

/** Takes notes away for good. */
export const removeNotes = command({
  name: 'ui:remove-notes',
  tier: 'ui',
  reply: () => lockOutcomeSchema,
});
