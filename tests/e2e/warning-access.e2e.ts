import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Card, waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { RISKY } from '../../tools/start/story.ts';
import { addLines, chatPage, saidBy } from './harness/chat-page.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

/** A person of their own for every test: who was warned about once is not warned about again at once. */
const PEOPLE = ['ana', 'ben', 'cleo', 'dan', 'eva'];

let server: PageServer;
let browser: TestBrowser;
let page: Page;
let card: Card;

beforeAll(async () => {
  const pages = PEOPLE.map((name) => [`/${name}`, { html: chatPage(name) }] as const);
  server = await servePages(Object.fromEntries(pages));
  browser = await openTestBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  const person = PEOPLE.shift() ?? '';
  page = await browser.open(`${server.origin}/${person}`);
  await page.focus('textarea');
  await addLines(page, saidBy(person, RISKY));
  card = await waitForCard(page, 'warning');
});

afterEach(() => page.close());

describe('a serious warning', () => {
  it('is a dialog with a name and a description', async () => {
    const said = await card.root.evaluate((root, selector) => {
      const dialog = root.querySelector(selector);
      const textOfIds = (name: string) =>
        (dialog?.getAttribute(name) ?? '')
          .split(' ')
          .map((id) => root.getElementById(id)?.textContent ?? '')
          .join(' ');
      return {
        role: dialog?.getAttribute('role') ?? '',
        modal: dialog?.getAttribute('aria-modal') ?? '',
        name: textOfIds('aria-labelledby'),
        description: textOfIds('aria-describedby'),
      };
    }, card.selector);
    expect(said).toMatchObject({ role: 'alertdialog', modal: 'true' });
    expect(said.name).toContain('ana');
    expect(said.description).toContain(textOf('advice_notInTrouble'));
  });

  it('takes the keyboard, keeps it, and gives it back with Escape', async () => {
    expect(await hasFocus()).toBe(true);
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await hasFocus()).toBe(true);
    }
    await page.keyboard.press('Escape');
    await waitUntilGone(page, 'warning');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  });

  it('can be answered with the keyboard alone', async () => {
    while ((await focusedButton()) !== textOf('warning_understood')) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitUntilGone(page, 'warning');
  });

  it.each([
    ['200 % zoom', { width: 640, height: 400, deviceScaleFactor: 2 }],
    ['320 pixels', { width: 320, height: 568 }],
  ])('is whole at %s', async (_, viewport) => {
    await page.setViewport(viewport);
    const cut = await card.root.evaluate(findCutOff, card.selector);
    expect(cut).toEqual([]);
  });
});

function hasFocus(): Promise<boolean> {
  return card.root.evaluate((root) => root.activeElement !== null);
}

function focusedButton(): Promise<string> {
  return card.root.evaluate((root) => root.querySelector('button:focus')?.textContent.trim() ?? '');
}

/** What cannot be brought into view wholly, by its words. */
function findCutOff(root: ShadowRoot, selector: string): string[] {
  const parts = [...root.querySelectorAll(`${selector} :is(button, h2, p, li)`)];
  return parts
    .filter((part) => {
      part.scrollIntoView({ block: 'nearest' });
      const { left, right, top } = part.getBoundingClientRect();
      return (
        left < 0 ||
        right > innerWidth ||
        top < 0 ||
        top >= innerHeight ||
        part.scrollWidth > part.clientWidth + 1
      );
    })
    .map((part) => part.textContent);
}
