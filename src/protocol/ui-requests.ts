import * as v from 'valibot';
import { CONTACT_GROUPS, CONTACT_ORDERS, HISTORY_PERIODS } from '../domain/looking-back.ts';
import { HISTORY_KINDS } from '../domain/model.ts';
import { cameraAgreementSchema, passphraseSchema, SHORTEST_PASSPHRASE } from './agreement-schemas.ts';
import { erasureScopeSchema } from './erasure-schemas.ts';
import { placeSchema } from './export-schemas.ts';
import { contactAnswerSchema } from './judging-schemas.ts';
import { idSchema, levelSchema, nameSchema, settingsSchema } from './model-schemas.ts';
import { noteSchema } from './note-schemas.ts';
import { fileOpeningSchema, notesOpeningSchema } from './sealed-file-schemas.ts';

/** No more than this of anything is shown at once. */
const countSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000));
const uuidSchema = v.pipe(v.string(), v.uuid());
const nextPassphraseSchema = v.pipe(passphraseSchema, v.minLength(SHORTEST_PASSPHRASE));

/** What the background believes of the requests of the extension's own pages: a schema for each of their commands. */
export const UI_REQUESTS = {
  'ui:get-snapshot': v.object({}),
  'ui:answer-contact': v.object({ contact: idSchema, answer: contactAnswerSchema }),
  'ui:answer-link': v.object({ contact: idSchema, earlier: idSchema, same: v.boolean() }),
  'ui:get-settings': v.object({}),
  'ui:save-settings': v.object({ settings: settingsSchema, passphrase: v.nullable(passphraseSchema) }),
  'ui:get-known-sites': v.object({}),
  'ui:get-site-help': v.object({ site: nameSchema }),
  'ui:get-timeline': v.object({
    kind: v.nullable(v.picklist(HISTORY_KINDS)),
    level: v.nullable(levelSchema),
    site: v.nullable(idSchema),
    contact: v.nullable(idSchema),
    period: v.picklist(HISTORY_PERIODS),
    count: countSchema,
  }),
  'ui:get-contacts': v.object({
    search: nameSchema,
    group: v.picklist(CONTACT_GROUPS),
    order: v.picklist(CONTACT_ORDERS),
    count: countSchema,
  }),
  'ui:get-contact': v.object({ contact: idSchema }),
  'ui:get-sites': v.object({}),
  'ui:get-site': v.object({ site: idSchema }),
  'ui:get-own-data': v.object({}),
  'ui:get-week': v.object({ weeksBack: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(520)) }),
  'ui:export': v.object({ after: v.nullable(placeSchema) }),
  'ui:get-file-key': v.object({}),
  'ui:open-file-key': fileOpeningSchema,
  'ui:count-erasable': erasureScopeSchema,
  'ui:erase': v.object({ scope: erasureScopeSchema, passphrase: v.nullable(passphraseSchema) }),
  'ui:get-family-camera': v.object({}),
  'ui:save-agreement': v.object({ agreement: cameraAgreementSchema, passphrase: passphraseSchema }),
  'ui:set-passphrase': v.object({ current: v.nullable(passphraseSchema), next: nextPassphraseSchema }),
  'ui:recover': v.object({ code: passphraseSchema, next: nextPassphraseSchema }),
  'ui:renew-recovery-code': v.object({ passphrase: passphraseSchema }),
  'ui:start-again': v.object({}),
  'ui:get-notes': v.object({ contact: v.nullable(idSchema) }),
  'ui:open-notes-of-file': notesOpeningSchema,
  'ui:open-notes': v.object({ passphrase: passphraseSchema }),
  'ui:write-note': v.object({ id: uuidSchema, contact: v.nullable(idSchema), note: noteSchema }),
  'ui:remove-notes': v.object({ ids: v.array(idSchema), passphrase: passphraseSchema }),
} as const satisfies Record<string, v.GenericSchema>;
