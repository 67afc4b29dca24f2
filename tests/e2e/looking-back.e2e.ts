import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { RISKY } from '../../tools/start/story.ts';
import { addDiscordRows, discordPage } from './harness/discord-page.ts';
import { type PageServer, servePagesOfHosts } from './harness/page-server.ts';
import { openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const HOST = 'discord.com';
const CHAT = '/channels/@me/501';

let server: Omit<PageServer, 'origin'>;
let browser: TestBrowser;
let family: Page;

beforeAll(async () => {
  server = await servePagesOfHosts({ [HOST]: { [CHAT]: { html: discordPage('kai') } } });
  browser = await openTestBrowser({ unmodified: true, hostMap: { [HOST]: server.port } });
  const chat = await browser.open(`https://${HOST}${CHAT}`);
  await chat.evaluate(
    addDiscordRows,
    RISKY.map((line) => ({ ...line })),
  );
  const card = await waitForCard(chat, 'warning');
  await card.press(textOf('warning_understood'));
  await browser.snapshotWhen('who needs attention', ({ attention }) => attention.length === 1);
  await chat.close();
  family = await browser.openExtensionPage('src/ui/dashboard/index.html');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const waitForText = (selector: string, text: string) =>
  family.waitForFunction(
    (where, wanted) => document.querySelector(where)?.textContent?.includes(wanted),
    {},
    selector,
    text,
  );

/** Follows the link, or presses the button, that says this. */
async function press(words: string): Promise<void> {
  await family.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('main a, main button')].find((element) =>
      element.textContent?.includes(wanted),
    );
    if (!found) throw new Error(`Nothing to press says "${wanted}"`);
    found.click();
  }, words);
}

describe('the family, after a warning in a page,', () => {
  it('finds it at the top of the timeline, with how things are', async () => {
    await waitForText('.moment', 'kai');
    const moment = await family.$eval('.moment', ({ textContent }) => textContent ?? '');
    expect(moment).toContain('Discord');
    expect(moment).toContain(textOf('timeline_answer_understood'));
    await waitForText('.card', textOf('popup_state_danger'));
  });

  it('narrows it down, and comes back to everything', async () => {
    await press(textOf('timeline_kind_camera'));
    await waitForText('main', textOf('dashboard_nothing_chosen'));
    await press(textOf('dashboard_showAll'));
    await waitForText('.moment', 'kai');
  });

  it('goes on to the story of the contact, and says that it knows them and that it does not', async () => {
    await press(textOf('timeline_toContact').replace('$1', ''));
    await waitForText('.stages', textOf('stage_isolation'));
    expect(await family.$$eval('.stage-seen', (stages) => stages.length)).toBeGreaterThan(1);
    await press(textOf('contact_answer_known'));
    await waitForText('.answer', textOf('contact_answer_unknown'));
    await press(textOf('contact_answer_unknown'));
    await waitForText('.answer', textOf('contact_answer_known'));
  });

  it('finds the contact by a part of the name', async () => {
    await press(textOf('contacts_back'));
    await family.waitForSelector('input[type="search"]');
    await family.type('input[type="search"]', 'nobody');
    await waitForText('main', textOf('dashboard_nothing_chosen'));
    await family.$eval('input[type="search"]', (field) => field.select());
    await family.type('input[type="search"]', 'ka');
    await waitForText('.contact-row', 'kai');
  });

  it('reads the day of the site with the keys, and where it lets people report', async () => {
    await family.evaluate(() => location.assign('#sites/discord'));
    await waitForText('main', textOf('site_days'));
    await press(textOf('site_days_messages'));
    await family.waitForSelector('[role="slider"]');
    const said = () => family.$eval('[role="slider"]', (chart) => chart.ariaValueText ?? '');
    expect(await said()).toContain(`: ${RISKY.length}`);
    await family.focus('[role="slider"]');
    await family.keyboard.press('ArrowLeft');
    expect(await said()).toMatch(/: 0$/);
    await waitForText('main', textOf('site_help_report'));
  });

  it('is told when Porchlight ceases to answer', async () => {
    await family.evaluate(() => {
      const api = globalThis.browser ?? globalThis.chrome;
      Object.defineProperty(api?.runtime, 'sendMessage', { value: () => Promise.reject(new Error('gone')) });
      location.assign('#sites');
    });
    await waitForText('main', textOf('dashboard_unreachable_empty'));
    await family.waitForSelector('.night-out');
  });
});
