import * as v from 'valibot';
import { cameraAgreementSchema, passphraseSchema, SHORTEST_PASSPHRASE } from './agreement-schemas.ts';
import { contactAnswerSchema, idSchema, nameSchema, settingsSchema } from './model-schemas.ts';

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
  'ui:get-family-camera': v.object({}),
  'ui:save-agreement': v.object({ agreement: cameraAgreementSchema, passphrase: passphraseSchema }),
  'ui:set-passphrase': v.object({ current: v.nullable(passphraseSchema), next: nextPassphraseSchema }),
  'ui:recover': v.object({ code: passphraseSchema, next: nextPassphraseSchema }),
  'ui:renew-recovery-code': v.object({ passphrase: passphraseSchema }),
  'ui:start-again': v.object({}),
} as const satisfies Record<string, v.GenericSchema>;
