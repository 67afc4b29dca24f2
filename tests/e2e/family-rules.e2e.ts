import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { pressOn, typeInto } from './harness/forms.ts';
import { type PageServer, servePagesOfHosts } from './harness/page-server.ts';
import { openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const HOST = 'discord.com';
const NAME = 'Discord';
const PASSPHRASE = 'a lantern on the ninth step';

/** Asks for the camera at once and says in its title how that went. */
const CAMERA = `<!doctype html><title>Asking</title><link rel="icon" href="data:,"><body><script>
  navigator.mediaDevices.getUserMedia({ video: true }).then(
    (stream) => {
      const video = Object.assign(document.createElement('video'), { muted: true, srcObject: stream });
      document.body.append(video);
      document.title = 'On';
      return video.play();
    },
    (error) => (document.title = error.name),
  );
</script>`;

let server: Omit<PageServer, 'origin'>;
let browser: TestBrowser;
let family: Page;

beforeAll(async () => {
  server = await servePagesOfHosts({ [HOST]: { '/call': { html: CAMERA } } });
  browser = await openTestBrowser({ unmodified: true, hostMap: { [HOST]: server.port } });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function openFamilyPage(section: string): Promise<Page> {
  const page = await browser.openExtensionPage(`src/ui/dashboard/index.html#${section}`);
  await page.waitForFunction(() => document.querySelector('main .card') !== null);
  return page;
}

/** Opens the page that wants the camera, and waits for how that went. */
async function askForCamera(): Promise<{ page: Page; title: string }> {
  const page = await browser.open(`https://${HOST}/call`);
  const title = await waitFor('an answer to the page', async () => {
    const now = await page.title();
    return now !== 'Asking' && now;
  });
  return { page, title };
}

const type = (label: string, words: string) => typeInto(family, label, words);
const press = (words: string) => pressOn(family, words);
const waitForText = (text: string) =>
  family.waitForFunction((wanted) => document.body.textContent?.includes(wanted), {}, text);

describe("the family's pages", () => {
  it('show a session that just happened, with its reason', async () => {
    const { page, title } = await askForCamera();
    expect(title).toBe('On');
    await waitForCard(page, 'camera');
    await page.close();
    await browser.snapshotWhen('the end of the session', ({ camera }) => camera[0]?.endedAt != null);
    family = await openFamilyPage('camera');
    const text = await (await family.waitForSelector('.camera-site'))?.evaluate((site) => site.textContent);
    expect(text).toContain(NAME);
    expect(text).toContain(textOf('concern_firstTimeHere'));
    await family.close();
  });

  it('change a rule with the passphrase only, and the page is told no then', async () => {
    family = await openFamilyPage('rules');
    await type(textOf('dashboard_lock_new'), PASSPHRASE);
    await type(textOf('dashboard_lock_again'), PASSPHRASE);
    await press(textOf('dashboard_lock_set'));
    await waitForText(textOf('passphrase_code_kept'));
    await press(textOf('passphrase_code_kept'));
    await waitForText(textOf('dashboard_news_set'));

    await press(textOf('dashboard_change_begin'));
    const rule = await family.waitForSelector(
      `select[aria-label="${textOf('dashboard_rule_label').replace('$1', NAME)}"]`,
    );
    await rule?.select('never');
    await type(textOf('dashboard_passphrase'), 'a lantern on the eighth step');
    await press(textOf('dashboard_save'));
    await waitForText(textOf('dashboard_notDone_wrong'));
    const before = await askForCamera();
    expect(before.title).toBe('On');
    await before.page.close();

    await family.bringToFront();
    await type(textOf('dashboard_passphrase'), PASSPHRASE);
    await press(textOf('dashboard_save'));
    await waitForText(textOf('dashboard_news_saved'));
    const after = await askForCamera();
    expect(after.title).toBe('NotAllowedError');
    await after.page.close();
    await family.close();
  });
});
