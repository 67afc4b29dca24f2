import type { Settings } from '../../src/domain/settings.ts';
import { setPassphrase } from '../../src/protocol/camera-commands.ts';
import { getSettings, saveSettings } from '../../src/protocol/settings-commands.ts';
import type { FakeExtensionPage } from './extension-page.ts';
import { type FamilyReply, settingsOf, settingsReply } from './settings.ts';

const DONE = { outcome: 'done' } as const;
const WRONG = { outcome: 'wrong' } as const;

/** A background that keeps the family's settings, and wants its passphrase once there is one. */
export class FakeFamilySettings {
  settings: Settings;
  passphrase: string | null;

  constructor(
    page: FakeExtensionPage,
    settings: Partial<Settings> = {},
    passphrase: string | null = null,
    managed: Partial<FamilyReply['managed']> = {},
  ) {
    this.settings = settingsOf({ welcomed: false, ...settings });
    this.passphrase = passphrase;
    page.answer(getSettings, () => settingsReply(this.settings, this.passphrase !== null, managed));
    page.answer(saveSettings, (request) => {
      if (this.passphrase !== null && request.passphrase !== this.passphrase) return WRONG;
      this.settings = request.settings;
      return DONE;
    });
    page.answer(setPassphrase, ({ next }) => {
      this.passphrase = next;
      return { ...DONE, recoveryCode: null };
    });
  }
}
