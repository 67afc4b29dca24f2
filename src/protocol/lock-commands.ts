import { command } from './command.ts';
import { passphraseSetSchema, waitOutcomeSchema } from './lock-outcome.ts';

/** Sets another passphrase for who has the recovery code. */
export const recover = command({
  name: 'ui:recover',
  tier: 'ui',
  reply: () => passphraseSetSchema,
});

/** Makes a new recovery code; the one until now opens nothing any more. */
export const renewRecoveryCode = command({
  name: 'ui:renew-recovery-code',
  tier: 'ui',
  reply: () => passphraseSetSchema,
});

/**
 * Asks to start again without passphrase and recovery code, or does it once the time has come: lock and notes go. The summary
 * says that somebody asked, and later that it happened.
 */
export const startAgain = command({
  name: 'ui:start-again',
  tier: 'ui',
  reply: () => waitOutcomeSchema,
});
