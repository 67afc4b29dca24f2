import type { Settings } from '../domain/settings.ts';
import type { ExtensionPage } from '../platform/extension-page.ts';
import type { ReplyOf } from '../protocol/command.ts';
import { saveSettings } from '../protocol/settings-commands.ts';

/** What came of something that needs the family's passphrase; `failed`: the background did not answer. */
export type LockOutcome = ReplyOf<typeof saveSettings> | { outcome: 'failed' };

/** Saves what the family chose. Never rejects. `passphrase` is `null` where the family has none. */
export async function keepSettings(
  page: Pick<ExtensionPage, 'send'>,
  settings: Settings,
  passphrase: string | null,
): Promise<LockOutcome> {
  return page.send(saveSettings, { settings, passphrase }).catch(() => ({ outcome: 'failed' }));
}
