import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findCard, waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { HELLO } from '../../tools/start/story.ts';
import { addLines, saidBy } from './harness/chat-page.ts';
import { COMPOSER_PAGES, type ComposerPage, composerPage } from './harness/composer-pages.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { BROWSER, LOOPBACK, messagesOf, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const NUMBER = 'my number is 202 555 0143';

let server: PageServer;
let browser: TestBrowser;
let page: Page;

/** Takes files that are chosen, pasted or dropped, and sends each at once. */
const FILES: ComposerPage = {
  what: 'files',
  press: 'Enter',
  composer:
    '<div class="bar"><textarea id="field" placeholder="Message"></textarea><input id="choose" type="file"><button id="go" onclick="send()">Send</button></div>',
  script: `
    const take = (files) => [...files].forEach(({ name }) => window.sent.push(name));
    document.addEventListener('change', ({ target }) => take(target.files ?? []));
    document.addEventListener('paste', ({ clipboardData }) => take(clipboardData.files));
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => { event.preventDefault(); take(event.dataTransfer.files); });`,
};
/** One for each test, since nobody is asked about pictures for the same person again. */
const PAGES = [...COMPOSER_PAGES, FILES, FILES, FILES, FILES];
let filesPage = COMPOSER_PAGES.length;
/** A chat with somebody else, shown in a frame of another page. */
const IN_FRAME: ComposerPage = {
  what: 'a frame',
  press: 'Enter',
  composer: '<form onsubmit="event.preventDefault(); send()"><input id="field" placeholder="Message"></form>',
  script: '',
};
const FRAMED = `/${PAGES.length}`;
/** A chat in which nobody wrote yet. */
const BEGINS: ComposerPage = { ...IN_FRAME, what: 'a first message' };

beforeAll(async () => {
  const pages = PAGES.map(
    (composer, place) => [`/${place}`, { html: composerPage(contactOf(place), composer) }] as const,
  );
  const framed = {
    html: `<!doctype html><title>Framed</title><iframe src="${FRAMED}" width="500" height="300">`,
  };
  const inFrame = { html: composerPage(contactOf(PAGES.length), IN_FRAME) };
  const begins = { html: composerPage('robin', BEGINS) };
  const inFrames = { '/framed': framed, [FRAMED]: inFrame, '/begins': begins };
  server = await servePages({ ...Object.fromEntries(pages), ...inFrames });
  browser = await openTestBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

afterEach(() => page.close());

/** Somebody new on every page. */
function contactOf(place: number): string {
  return `kai${place}`;
}

let known = 0;

/** Opens a chat with somebody new, once what they said is known. */
async function openChat(place: number): Promise<void> {
  page = await browser.open(`${server.origin}/${place}`);
  await addLines(page, saidBy(contactOf(place), HELLO));
  known += HELLO.length;
  await browser.snapshotWhen(`${known} messages`, (now) => messagesOf(now, LOOPBACK) === known);
}

/** A click in the middle of a frame is one in what fills it. */
async function write(text: string, at = '>>> #field'): Promise<void> {
  const field = await page.waitForSelector(at);
  await field?.click();
  await page.keyboard.type(text);
}

async function send({ press }: ComposerPage): Promise<void> {
  if (press === 'Enter') await page.keyboard.press('Enter');
  else await (await page.waitForSelector(press))?.click();
}

const sent = () => page.evaluate(() => Reflect.get(window, 'sent') as string[]);

async function choose(answer: string): Promise<void> {
  const card = await waitForCard(page, 'sending');
  await card.press(textOf(answer));
  await waitUntilGone(page, 'sending');
}

describe.each(COMPOSER_PAGES.map((composer, place) => ({ ...composer, place })))('$what', (composer) => {
  it('sends what is ordinary at once, and holds a telephone number until the child decides', async () => {
    await openChat(composer.place);
    await write('that was fun', composer.frame);
    await send(composer);
    expect(await sent()).toEqual(['that was fun']);

    await write(NUMBER, composer.frame);
    await send(composer);
    await choose('sending_change');
    expect(await sent()).toEqual(['that was fun']);

    // The child goes on where it was.
    await page.keyboard.type(' ok');
    await send(composer);
    expect(await sent()).toEqual(['that was fun', `${NUMBER} ok`]);

    await write('you are so dumb and everyone hates you', composer.frame);
    await send(composer);
    await choose('sending_anyway');
    await waitFor('the message to go', async () => (await sent()).length === 3);
  });
});

describe('where nothing was said yet', () => {
  /** Sends a telephone number until the guard is there, which is when it asks. */
  const openAndBeAsked = async (prepare?: () => Promise<void>) => {
    page = await browser.open(`${server.origin}/begins`);
    await prepare?.();
    return waitFor('the question', async () => {
      await write(NUMBER);
      await page.keyboard.press('Enter');
      return findCard(page, 'sending');
    });
  };

  it('shows all answers on a low screen, on a page that enlarges itself', async () => {
    const { root } = await openAndBeAsked(async () => {
      await page.setViewport({ width: 640, height: 320 });
      await page.evaluate(() => {
        document.documentElement.style.zoom = '2';
      });
    });
    const isInView = () =>
      root.evaluate((shadow) =>
        [...shadow.querySelectorAll('.sending .answers button')].every((button) => {
          const { left, right, top, bottom } = button.getBoundingClientRect();
          return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        }),
      );
    await waitFor('the answers to be in view', isInView, 5_000);
    await choose('sending_change');
  });

  it('asks about a telephone number in the first message of a chat', async () => {
    await openAndBeAsked();
    await choose('sending_change');
    const before = (await sent()).length;
    await page.keyboard.press('Enter');
    expect((await sent()).length).toBe(before + 1);
  });
});

it('asks in the page about a chat in a frame of it, and the frame hears the answer', async () => {
  page = await browser.open(`${server.origin}/framed`);
  const frame = await waitFor(
    'the frame',
    () => page.frames().find((one) => one.url().endsWith(FRAMED)) ?? null,
  );
  await addLines(frame, saidBy(contactOf(Number(FRAMED.slice(1))), HELLO));
  known += HELLO.length;
  await browser.snapshotWhen(`${known} messages`, (now) => messagesOf(now, LOOPBACK) === known);
  await frame.click('#field');
  await page.keyboard.type(NUMBER);
  await page.keyboard.press('Enter');
  await choose('sending_anyway');
  const count = () => frame.evaluate(() => (Reflect.get(window, 'sent') as string[]).length);
  await waitFor('the message to go', async () => (await count()) === 1);
});

describe('a picture for somebody new', () => {
  let folder: string;
  let picture: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'porchlight-picture-'));
    picture = join(folder, 'me.png');
    await writeFile(picture, ONE_PIXEL);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const chooseFile = async () => {
    const input = await page.waitForSelector('input#choose');
    await input?.uploadFile(picture);
  };

  it('that was chosen goes when the child says so, and is let go of when not', async () => {
    await openChat(filesPage++);
    await chooseFile();
    await choose('sending_leave');
    expect(await sent()).toEqual([]);
    expect(await page.$eval('#choose', (input) => (input as HTMLInputElement).value)).toBe('');
    await chooseFile();
    await choose('sending_anyway');
    await waitFor('the picture to go', async () => (await sent()).includes('me.png'));
  });

  it('that a page took from an input outside of it, and shows beside the words, goes when the child says so', async () => {
    await openChat(filesPage++);
    await page.evaluate(showPreview);
    await write('look');
    await page.click('#go');
    await choose('sending_leave');
    expect(await sent()).toEqual([]);
    await page.click('#go');
    await waitFor('the words to go', async () => (await sent()).length === 1);
  });

  // What is pasted and dropped by a test is a person's doing only where the browser's own tools can do it.
  it.runIf(BROWSER === 'chromium').each([
    ['pasted', pastePicture],
    ['dropped', dropFile],
  ])('that was %s goes when the child says so', async (_, act) => {
    await openChat(filesPage++);
    await act(picture);
    await choose('sending_anyway');
    await waitFor('the picture to go', async () => (await sent()).length === 1);
    expect((await sent())[0]).toMatch(/[.]png$/);
  });
});

/** Nothing to see: a picture of one point. */
const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);

async function pastePicture(): Promise<void> {
  await page
    .browserContext()
    .overridePermissions(server.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    if (blob) await navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })]);
  });
  await page.click('#field');
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['paste'] });
  await page.keyboard.up('Control');
}

async function dropFile(file: string): Promise<void> {
  const session = await page.createCDPSession();
  const box = await (await page.waitForSelector('#field'))?.boundingBox();
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  const place = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
}

/** As a page does with a file that it got in some way that nobody else can see. */
async function showPreview(): Promise<void> {
  const canvas = document.createElement('canvas');
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  const preview = document.createElement('img');
  if (blob) preview.src = URL.createObjectURL(blob);
  document.querySelector('.bar')?.prepend(preview);
}
