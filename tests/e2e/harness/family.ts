import type { CameraAgreement } from '../../../src/domain/camera/agreement.ts';
import { sendToBackground } from '../../../tools/browser/ask-background.ts';
import type { TestBrowser } from './test-browser.ts';

/** Of a test's own family; nobody else has it. */
const PASSPHRASE = 'seven green umbrellas';

/**
 * The family of a browser, which may change what it agreed as often as it likes. Without late hours, unless it wants some: tests
 * run at any time of the day.
 */
export async function foundFamily(browser: TestBrowser) {
  const own = await browser.openExtensionPage('src/ui/help/index.html');
  await sendToBackground(own, 'ui:set-passphrase', { current: null, next: PASSPHRASE });
  async function agree(change: Partial<CameraAgreement> = {}): Promise<void> {
    const agreement: CameraAgreement = { rules: {}, lateHours: null, minutes: null, ...change };
    const reply = await sendToBackground(own, 'ui:save-agreement', { agreement, passphrase: PASSPHRASE });
    if (!isDone(reply)) throw new Error(`The agreement was not saved: ${JSON.stringify(reply)}`);
  }
  await agree();
  return { own, agree };
}

function isDone(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && Reflect.get(reply, 'outcome') === 'done';
}
