import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendToBackground } from '../../tools/browser/ask-background.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { openFilled } from '../bench/browsers/filled.ts';
import { NOTE } from '../fakes/notes.ts';
import { pressOn, typeInto, waitForWords } from './harness/forms.ts';
import { openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const PASSPHRASE = 'nine blue kites at noon';
const DATA = 'src/ui/dashboard/index.html#data';
const NOTES = 'src/ui/dashboard/index.html#notes';
/** What every file of everything has, and no sealed one shows. */
const CLEAR = '"porchlight": "export"';

/** Where files are saved, and where those lie that somebody chooses. */
let folder: string;
let chosen: string;
let browser: TestBrowser;
let code: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-saved-'));
  chosen = await mkdtemp(join(tmpdir(), 'porchlight-chosen-'));
  browser = await openTestBrowser();
  await browser.saveDownloadsIn(folder);
  const own = await browser.openExtensionPage('src/ui/help/index.html');
  const set = await sendToBackground(own, 'ui:set-passphrase', { current: null, next: PASSPHRASE });
  code = String(Reflect.get(Object(set), 'recoveryCode'));
  await sendToBackground(own, 'ui:write-note', { id: randomUUID(), contact: null, note: NOTE });
  await own.close();
});

afterAll(async () => {
  await browser?.close();
  for (const each of [folder, chosen]) if (each) await rm(each, { recursive: true, force: true });
});

/** A file that the browser saved, once it is all there. It is taken away, so that the next one can have its name. */
async function takeSaved(name: string): Promise<string> {
  const path = join(folder, name);
  const text = await waitFor(`the file ${name}`, async () => {
    const found = await readFile(path, 'utf8').catch(() => null);
    return found !== null && isWhole(found) && found;
  });
  await rm(path);
  return text;
}

function isWhole(text: string): boolean {
  try {
    return JSON.parse(text) !== null;
  } catch {
    return false;
  }
}

/** Chooses a file on the data page as a person does. */
async function choose(page: Page, name: string, text: string): Promise<void> {
  const path = join(chosen, name);
  await writeFile(path, text);
  const field = await waitFor('the field for a file', () => page.$('input[type="file"]'));
  await field.uploadFile(path);
}

async function openFile(page: Page, name: string, text: string, secret: string): Promise<void> {
  await choose(page, name, text);
  await typeInto(page, textOf('data_open_secret'), secret);
  await pressOn(page, textOf('data_open_go'));
}

/** Files are named by the day on the family's clock, which the page knows. */
async function stemOf(page: Page): Promise<string> {
  const data = await sendToBackground(page, 'ui:get-own-data', {});
  return `porchlight-${Reflect.get(Object(data), 'today')}`;
}

describe('what a family saves', () => {
  let stem: string;
  let sealed: string;
  let clear: string;

  it('is a file on the disk, readable or sealed', async () => {
    const page = await browser.openExtensionPage(DATA);
    stem = await stemOf(page);
    await pressOn(page, textOf('data_export_save'));
    clear = await takeSaved(`${stem}.json`);
    expect(clear).toContain(CLEAR);
    expect(JSON.parse(clear).tables.notes).toHaveLength(1);
    await pressOn(page, textOf('data_sealed_save'));
    sealed = await takeSaved(`${stem}-sealed.json`);
    expect(JSON.parse(sealed)).toMatchObject({ format: 'porchlight-sealed', contents: 'everything' });
    expect(sealed).not.toContain('"tables"');
    await page.close();
  });

  it('opens again here, with the passphrase only', async () => {
    const page = await browser.openExtensionPage(DATA);
    await openFile(page, `${stem}-sealed.json`, sealed, 'nine blue kites at one');
    await waitForWords(page, textOf('data_open_wrong'));
    await typeInto(page, textOf('data_open_secret'), PASSPHRASE);
    await pressOn(page, textOf('data_open_go'));
    const opened = JSON.parse(await takeSaved(`${stem}.json`));
    const { exportedAt: _then, tables, ...rest } = JSON.parse(clear);
    expect(opened).toMatchObject(rest);
    expect(Object.keys(opened.tables)).toEqual(Object.keys(tables));
    expect(opened.tables.notes).toEqual(tables.notes);
    await waitForWords(page, textOf('data_count_notes_one').replace('$1', '1'));
    await page.close();
  });

  it('is told apart from what is damaged, and from what is no such file', async () => {
    const page = await browser.openExtensionPage(DATA);
    await choose(page, 'cut-off.json', sealed.slice(0, -100));
    await waitForWords(page, textOf('data_open_damaged'));
    await choose(page, 'readable.json', clear);
    await waitForWords(page, textOf('data_open_notSealed'));
    await choose(page, 'newer.json', sealed.replace('"version": 1', '"version": 2'));
    await waitForWords(page, textOf('data_open_newer'));
    await page.close();
  });

  it('opens with its notes in a profile that never heard of this family, by the passphrase or by the code', async () => {
    const other = await openTestBrowser();
    try {
      await other.saveDownloadsIn(folder);
      for (const secret of [PASSPHRASE, code]) {
        const page = await other.openExtensionPage(DATA);
        await openFile(page, `${stem}-sealed.json`, sealed, secret);
        expect(await takeSaved(`${stem}.json`)).toContain(CLEAR);
        await pressOn(page, textOf('notes_json'));
        expect(JSON.parse(await takeSaved('porchlight-notes.json'))).toMatchObject({
          notes: [{ note: NOTE }],
        });
        await page.close();
      }
    } finally {
      await other.close();
    }
  });
});

describe('opened notes', () => {
  it('are saved for programs or sealed, and the sealed ones open on the data page', async () => {
    const page = await browser.openExtensionPage(NOTES);
    await typeInto(page, textOf('dashboard_passphrase'), PASSPHRASE);
    await pressOn(page, textOf('notes_open'));
    await waitForWords(page, NOTE.name);
    await pressOn(page, textOf('notes_json'));
    const clear = await takeSaved('porchlight-notes.json');
    expect(JSON.parse(clear)).toMatchObject({ format: 'porchlight-notes', notes: [{ note: NOTE }] });
    await pressOn(page, textOf('notes_json_sealed'));
    const sealed = await takeSaved('porchlight-notes-sealed.json');
    expect(sealed).not.toContain(NOTE.name);
    await page.close();
    const data = await browser.openExtensionPage(DATA);
    await openFile(data, 'porchlight-notes-sealed.json', sealed, PASSPHRASE);
    expect(await takeSaved('porchlight-notes.json')).toBe(clear);
    await data.close();
  });
});

describe('a year of heavy use', () => {
  it('is saved sealed, and comes back as megabytes', async () => {
    const filled = await openFilled(365);
    try {
      await filled.saveDownloadsIn(folder);
      const own = await filled.openExtensionPage('src/ui/help/index.html');
      await sendToBackground(own, 'ui:set-passphrase', { current: null, next: PASSPHRASE });
      const page = await filled.openExtensionPage(DATA);
      const stem = await stemOf(page);
      await pressOn(page, textOf('data_sealed_save'));
      const sealed = await takeSaved(`${stem}-sealed.json`);
      await openFile(page, `${stem}-sealed.json`, sealed, PASSPHRASE);
      const clear = await takeSaved(`${stem}.json`);
      expect(clear.length).toBeGreaterThan(10_000_000);
      expect(JSON.parse(clear).tables.contacts).toHaveLength(filled.contacts);
    } finally {
      await filled.close();
    }
  }, 300_000);
});
