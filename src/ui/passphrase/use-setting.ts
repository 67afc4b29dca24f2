import { useState } from 'preact/hooks';
import type { setPassphrase } from '../../protocol/camera-commands.ts';
import type { ReplyOf } from '../../protocol/command.ts';
import type { LockOutcome } from '../save-settings.ts';

type Reply = ReplyOf<typeof setPassphrase>;

interface Setting {
  isOnItsWay: boolean;
  /** Why it was not done; `null` while nothing is known. */
  outcome: LockOutcome | null;
  /** The new recovery code, until somebody has it on paper. */
  code: string | null;
}

/**
 * What comes of asking for something that may give a new recovery code: a passphrase that is set or changed, a code that is
 * renewed. `onDone` is called at once where there is no code to show.
 */
export function useSetting(onDone: () => void) {
  const [setting, setSetting] = useState<Setting>({ isOnItsWay: false, outcome: null, code: null });
  async function set(asked: Promise<Reply>): Promise<void> {
    setSetting({ isOnItsWay: true, outcome: null, code: null });
    const outcome = await asked.catch(() => ({ outcome: 'failed' }) as const);
    const code = outcome.outcome === 'done' ? outcome.recoveryCode : null;
    setSetting({ isOnItsWay: false, outcome, code });
    if (outcome.outcome === 'done' && code === null) onDone();
  }
  return { setting, set };
}
