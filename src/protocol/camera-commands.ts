import * as v from 'valibot';
import { SITE_KINDS } from '../domain/model.ts';
import { cameraAgreementSchema, cameraRuleSchema } from './agreement-schemas.ts';
import { command } from './command.ts';
import { lockOutcomeSchema, passphraseSetSchema } from './lock-outcome.ts';
import { cameraSessionSchema, idSchema, nameSchema, timeSchema } from './model-schemas.ts';

/** What the family's page about the camera shows. Sites go by the names that the family knows; `id` is for rules. */
const familyCameraSchema = v.object({
  takenAt: timeSchema,
  timeZone: nameSchema,
  /** Of the last 90 days, newest first. */
  sessions: v.array(cameraSessionSchema),
  agreement: cameraAgreementSchema,
  /** Sites with a rule, with sessions, or that pair strangers on camera. */
  sites: v.array(
    v.object({
      id: idSchema,
      name: nameSchema,
      kind: v.nullable(v.picklist(SITE_KINDS)),
      rule: v.nullable(cameraRuleSchema),
    }),
  ),
  /** Whether the browser itself can keep a camera from a site: not at all, not until it is allowed, or it does. */
  blocks: v.picklist(['notThere', 'notAllowed', 'allowed']),
  hasPassphrase: v.boolean(),
  /** What an administrator set of it: rules by the ids of sites, the rest by name. */
  managed: v.object({
    sites: v.array(idSchema),
    lateHours: v.boolean(),
    minutes: v.boolean(),
    passphrase: v.boolean(),
  }),
});

export const getFamilyCamera = command({
  name: 'ui:get-family-camera',
  tier: 'ui',
  reply: () => familyCameraSchema,
});

/** Changes what the family agreed. Nothing is changed without the family's passphrase. */
export const saveAgreement = command({
  name: 'ui:save-agreement',
  tier: 'ui',
  reply: () => lockOutcomeSchema,
});

/** Sets the family's passphrase, or changes it: then `current` is the one that holds until now. */
export const setPassphrase = command({
  name: 'ui:set-passphrase',
  tier: 'ui',
  reply: () => passphraseSetSchema,
});
