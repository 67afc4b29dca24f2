import * as v from 'valibot';
import { command } from './command.ts';
import { lockOutcomeSchema } from './lock-outcome.ts';
import { settingsSchema } from './model-schemas.ts';

/** What the family chose, and whether it takes the family's passphrase to change it. */
export const getSettings = command({
  name: 'ui:get-settings',
  tier: 'ui',
  reply: () => v.object({ settings: settingsSchema, hasPassphrase: v.boolean() }),
});

/** Changes the family's settings: with its passphrase, once it has one. */
export const saveSettings = command({
  name: 'ui:save-settings',
  tier: 'ui',
  reply: () => lockOutcomeSchema,
});
