import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendToBackground } from '../../tools/browser/ask-background.ts';
import { type Card, waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { RISKY } from '../../tools/start/story.ts';
import { addLines, chatPage, pressWords, saidBy } from './harness/chat-page.ts';
import { pressOn, typeInto } from './harness/forms.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const PASSPHRASE = 'nine blue kites at noon';
const SECRET = "don't tell anyone that we talk, ok? it is our secret";
const MOVE = 'they would not understand. add me on snapchat, it is easier there';

/** Only the look keeps names and messages apart, as on many sites. */
const APART = '<style>.author { margin-inline-end: 8px }</style>';

let server: PageServer;
let browser: TestBrowser;
let own: Page;

beforeAll(async () => {
  const people = ['ana', 'ben', 'cleo'];
  server = await servePages(
    Object.fromEntries(people.map((name) => [`/${name}`, { html: chatPage(name, APART) }])),
  );
  browser = await openTestBrowser();
  own = await browser.openExtensionPage('src/ui/help/index.html');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A page with a warning of its own. */
async function openWarned(person: string): Promise<{ page: Page; card: Card }> {
  const page = await browser.open(`${server.origin}/${person}`);
  await addLines(page, saidBy(person, RISKY));
  return { page, card: await waitForCard(page, 'warning') };
}

async function openPicker(person: string): Promise<{ page: Page; card: Card }> {
  const { page, card } = await openWarned(person);
  await card.press(textOf('note_start'));
  await waitUntilGone(page, 'warning');
  return { page, card: await waitForCard(page, 'note') };
}

const takenIn = (card: Card) =>
  card.root.evaluate((root) =>
    [...root.querySelectorAll('.note-chosen bdi')].map(({ textContent }) => textContent),
  );

describe('without a passphrase', () => {
  it('there is nothing to seal with: the words are there to copy', async () => {
    const { page, card } = await openPicker('ana');
    await pressWords(page, SECRET);
    await waitFor('the words to be taken', async () => (await takenIn(card)).length === 1);
    await card.press(textOf('note_choose_next'));
    await waitFor('the form', async () => (await card.root.evaluate(fieldsOf)).length > 0);
    await card.press(textOf('note_ready'));
    const paper = await waitFor('the words on paper', () =>
      card.root.evaluate(
        (root) => root.querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value ?? null,
      ),
    );
    expect(paper).toContain(SECRET);
    expect(paper).toContain(`${server.origin}/ana`);
    await page.close();
  });
});

describe('with a passphrase', () => {
  beforeAll(async () => {
    await sendToBackground(own, 'ui:set-passphrase', { current: null, next: PASSPHRASE });
  });

  it('words of the page are chosen with the mouse, of which the page hears nothing, and sealed', async () => {
    const { page, card } = await openPicker('ben');
    await page.evaluate(() => {
      document.addEventListener('click', () => {
        document.title = 'heard';
      });
    });
    // What a script of the page does takes nothing.
    await page.evaluate(() => {
      for (const words of document.querySelectorAll('.text'))
        words.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 40, clientY: 40 }));
    });
    await page.evaluate(() => {
      document.title = 'ben';
    });
    await pressWords(page, MOVE);
    await pressWords(page, SECRET);
    await pressWords(page, 'why?');
    await pressWords(page, 'why?');
    // In the order of the page, without what was taken out; with whose words they are, where the page has that in the row.
    await waitFor('two texts', async () => (await takenIn(card)).length === 2);
    const taken = await takenIn(card);
    expect(taken).toEqual([`ben ${SECRET}`, `ben ${MOVE}`]);
    expect(await page.title()).toBe('ben');

    await card.press(textOf('note_choose_next'));
    const fields = await waitFor('the form', async () => {
      const values = await card.root.evaluate(fieldsOf);
      return values.length > 0 && values;
    });
    expect(fields).toContain('ben');
    expect(fields).toContain(`${server.origin}/ben`);
    await card.press(textOf('note_seal'));
    await waitFor('it to be kept', () =>
      card.root.evaluate(
        (root, words) => root.querySelector('h2')?.textContent === words,
        textOf('note_kept'),
      ),
    );
    await card.press(textOf('note_kept_close'));
    await waitUntilGone(page, 'note');
    await page.close();
  });

  it('a note opens on the family’s page with the passphrase only, is put into a report, and closes', async () => {
    const family = await browser.openExtensionPage('src/ui/dashboard/index.html#notes');
    const text = () => family.evaluate(() => document.body.innerText);
    const shows = (what: string, words: string) => waitFor(what, async () => (await text()).includes(words));
    await shows('the list', textOf('notes_kind_page'));
    expect(await text()).not.toContain(SECRET);
    await typeInto(family, textOf('dashboard_passphrase'), 'nine blue kites at one');
    await pressOn(family, textOf('notes_open'));
    await shows('that it is wrong', textOf('dashboard_notDone_wrong'));
    await typeInto(family, textOf('dashboard_passphrase'), PASSPHRASE);
    await pressOn(family, textOf('notes_open'));
    await shows('what was said', `ben ${SECRET}`);
    await pressOn(family, textOf('notes_report'));
    await shows('the report', textOf('report_title'));
    expect(await text()).toContain('Netsafe');
    expect(await text()).toContain(`${server.origin}/ben`);
    await pressOn(family, textOf('report_back'));
    await pressOn(family, textOf('notes_close'));
    await shows('the list', textOf('notes_kind_page'));
    expect(await text()).not.toContain(SECRET);
    await family.close();
  });

  it('words are chosen with the keyboard alone', async () => {
    const { page, card } = await openPicker('cleo');
    await tabTo(page, card, textOf('note_choose_earlier'));
    await page.keyboard.press('Enter');
    await waitFor('words of the page', () =>
      card.root.evaluate((root) => root.querySelector('.note-current')?.textContent !== ''),
    );
    await tabTo(page, card, textOf('note_choose_take'));
    await page.keyboard.press('Enter');
    await waitFor('the words to be taken', async () => (await takenIn(card)).length === 1);
    await page.keyboard.press('Escape');
    await waitUntilGone(page, 'note');
    await page.close();
  });
});

async function tabTo(page: Page, card: Card, button: string): Promise<void> {
  const focused = () =>
    card.root.evaluate((root) => root.querySelector('button:focus')?.textContent?.trim() ?? '');
  while ((await focused()) !== button) await page.keyboard.press('Tab');
}

function fieldsOf(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('input.note-input')].map((field) =>
    field instanceof HTMLInputElement ? field.value : '',
  );
}
