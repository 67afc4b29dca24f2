import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundFamily } from './harness/family.ts';
import { BROWSER, LOOPBACK, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

let browser: TestBrowser;
let own: Page;
let agree: Awaited<ReturnType<typeof foundFamily>>['agree'];

/** The browser's own setting for the camera on a host; what pages are told of it is overruled where cameras are made up. */
function settingOn(host: string): Promise<unknown> {
  const primaryUrl = `http://${host}/`;
  return own.evaluate(`chrome.contentSettings.camera.get(${JSON.stringify({ primaryUrl })})`);
}

// Firefox has no such setting for extensions.
describe.runIf(BROWSER === 'chromium')(
  'once the family allows the browser to keep cameras from sites',
  () => {
    beforeAll(async () => {
      browser = await openTestBrowser({ permissions: ['contentSettings'] });
      ({ own, agree } = await foundFamily(browser));
    });

    afterAll(async () => {
      await browser?.close();
    });

    it('a site that is never to have it is refused by the browser, too, and no other site', async () => {
      await agree({ rules: { [LOOPBACK]: 'never', 'call.example': 'never', 'other.example': 'allow' } });
      expect(await settingOn(LOOPBACK)).toEqual({ setting: 'block' });
      expect(await settingOn('rooms.call.example')).toEqual({ setting: 'block' });
      expect(await settingOn('other.example')).not.toEqual({ setting: 'block' });
    });

    it('the browser forgets it with the rule', async () => {
      await agree({ rules: { 'other.example': 'never' } });
      expect(await settingOn(LOOPBACK)).not.toEqual({ setting: 'block' });
      expect(await settingOn('other.example')).toEqual({ setting: 'block' });
      await agree({ rules: {} });
      expect(await settingOn('other.example')).not.toEqual({ setting: 'block' });
    });
  },
);
