import * as v from 'valibot';
import { command } from './command.ts';
import { lockOutcomeSchema } from './lock-outcome.ts';
import { idSchema, nameSchema, settingsSchema } from './model-schemas.ts';

/** What an administrator set, and what of it could not be read. */
const managedSchema = v.object({
  /** By their names in the policy. */
  fields: v.array(nameSchema),
  problems: v.array(nameSchema),
  people: v.array(nameSchema),
  topics: v.array(nameSchema),
  /** Whether the passphrase is theirs. */
  lock: v.boolean(),
  watch: v.nullable(v.object({ every: v.boolean(), sites: v.array(idSchema) })),
});

/** What the family chose, whether it takes the family's passphrase to change it, and what an administrator set. */
export const getSettings = command({
  name: 'ui:get-settings',
  tier: 'ui',
  reply: () => v.object({ settings: settingsSchema, hasPassphrase: v.boolean(), managed: managedSchema }),
});

/** Changes the family's settings: with its passphrase, once it has one. */
export const saveSettings = command({
  name: 'ui:save-settings',
  tier: 'ui',
  reply: () => lockOutcomeSchema,
});
