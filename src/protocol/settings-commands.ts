import { command } from './command.ts';
import { lockOutcomeSchema } from './lock-outcome.ts';

/** Changes the family's settings: with its passphrase, once it has one. */
export const saveSettings = command({
  name: 'ui:save-settings',
  tier: 'ui',
  reply: () => lockOutcomeSchema,
});
