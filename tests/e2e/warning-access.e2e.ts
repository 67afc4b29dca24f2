import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Card, waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { RISKY } from '../../tools/start/story.ts';
import { addLines, chatPage, saidBy } from './harness/chat-page.ts';
import { foundFamily } from './harness/family.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

/** A person of their own for every test: who was warned about once is not warned about again at once. */
const PEOPLE = ['ana', 'ben', 'cleo', 'dan', 'eva'];

/** A call whose address says where its buttons are. */
const CALL = `<!doctype html><title>Call</title><link rel="icon" href="data:,">
  <style>
    body { margin: 0 }
    video { width: 100%; height: 100vh }
    nav { position: fixed; display: flex; justify-content: space-between; background: #222 }
    button { padding: 12px }
  </style>
  <body>
  <script>
  for (const style of decodeURIComponent(location.hash).slice(1).split('|')) {
    const bar = document.createElement('nav');
    bar.style.cssText = style;
    bar.innerHTML = '<button>Mute</button><button>Share</button><button>Leave</button>';
    document.body.append(bar);
  }
  navigator.mediaDevices.getUserMedia({ video: true }).then((stream) => {
    const video = document.createElement('video');
    video.srcObject = stream;
    document.body.prepend(video);
    return video.play();
  });</script>`;

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
  [edge: string]: number;
}

let server: PageServer;
let browser: TestBrowser;
let page: Page;
let card: Card;

beforeAll(async () => {
  const pages = PEOPLE.map((name) => [`/${name}`, { html: chatPage(name) }] as const);
  server = await servePages({ ...Object.fromEntries(pages), '/call': { html: CALL } });
  browser = await openTestBrowser();
  await foundFamily(browser);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

afterEach(() => page.close());

const [HEAD, FOOT] = ['top: 0; left: 0; right: 0', 'bottom: 0; left: 0; right: 0'];

async function openCall(...bars: string[]): Promise<void> {
  page = await browser.open(`${server.origin}/call#${encodeURIComponent(bars.join('|'))}`);
  card = await waitForCard(page, 'camera');
}

// Before anybody wrote anything dangerous, after which Porchlight would ask before the camera goes on.
describe('the light of a camera', () => {
  const wide = { width: 1280, height: 800 };

  it.each([
    ['in the middle of the foot', wide, ['bottom: 8px; left: 40%']],
    ['along the foot', wide, [FOOT]],
    ['along the head and the foot', wide, [HEAD, FOOT]],
    ['at the top right', wide, ['top: 8px; right: 8px']],
    ['down the left side', wide, ['left: 0; top: 0; bottom: 0; flex-direction: column']],
    [
      'in the corners',
      wide,
      ['top: 0; left: 0', 'top: 0; right: 0', 'bottom: 0; left: 0', 'bottom: 0; right: 0'],
    ],
    ['along the foot of a phone', { width: 320, height: 568 }, [FOOT]],
    ['along the foot at 200 % zoom', { width: 640, height: 400, deviceScaleFactor: 2 }, [FOOT]],
  ])('is clear of what there is to press: %s', async (_, viewport, bars) => {
    await openCall(...bars);
    await page.setViewport(viewport);
    await waitFor('the light to be clear of the buttons', async () => (await coveredButtons()).length === 0);
  });

  it('is clear of what there is to press in a full screen, which it lies above', async () => {
    await openCall(HEAD, FOOT);
    await page.click('video');
    await page.evaluate(() => document.body.requestFullscreen());
    await waitFor('the full screen', () => page.evaluate(() => document.fullscreenElement !== null));
    await waitFor('the light to be clear of the buttons', async () => (await coveredButtons()).length === 0);
    const { x, y } = await card.root.evaluate(findMiddle, card.selector);
    await page.mouse.click(x, y);
    await waitFor(
      'the card to open',
      async () => (await card.root.evaluate(readHeading, card.selector)) !== '',
    );
  });

  async function coveredButtons(): Promise<Edges[]> {
    const buttons = await page.$$eval('button', (all) =>
      all.map((button) => {
        const { left, top, right, bottom } = button.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    );
    expect(buttons.length).toBeGreaterThanOrEqual(3);
    return card.root.evaluate(findCovered, card.selector, buttons);
  }

  it.each([
    ['200 % zoom', { width: 640, height: 400, deviceScaleFactor: 2 }],
    ['320 pixels', { width: 320, height: 568 }],
  ])('opens to a card that is whole at %s', async (_, viewport) => {
    await openCall(FOOT);
    await page.setViewport(viewport);
    while ((await focusedButton()) !== textOf('warning_camera_details')) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitFor(
      'the card to open',
      async () => (await card.root.evaluate(readHeading, card.selector)) !== '',
    );
    expect(await card.root.evaluate(findCutOff, card.selector)).toEqual([]);
  });

  it('is opened and used with the keyboard alone', async () => {
    await openCall(FOOT);
    while ((await focusedButton()) !== textOf('warning_camera_details')) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    while ((await focusedButton()) !== textOf('warning_camera_off')) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitUntilGone(page, 'camera');
  });
});

describe('a serious warning', () => {
  beforeEach(async () => {
    const person = PEOPLE.shift() ?? '';
    page = await browser.open(`${server.origin}/${person}`);
    await page.focus('textarea');
    await addLines(page, saidBy(person, RISKY));
    card = await waitForCard(page, 'warning');
  });

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

function readHeading(root: ShadowRoot, selector: string): string {
  return root.querySelector(`${selector} h2`)?.textContent ?? '';
}

function findMiddle(root: ShadowRoot, selector: string) {
  const { x, y, width, height } = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Boxes that a card lies over. */
function findCovered(root: ShadowRoot, selector: string, boxes: Edges[]): Edges[] {
  const card = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return boxes.filter(
    ({ left, top, right, bottom }) =>
      left < card.right && right > card.left && top < card.bottom && bottom > card.top,
  );
}

function hasFocus(): Promise<boolean> {
  return card.root.evaluate((root) => root.activeElement !== null);
}

function focusedButton(): Promise<string> {
  return card.root.evaluate((root) => {
    const button = root.querySelector('button:focus');
    return button?.ariaLabel ?? button?.textContent.trim() ?? '';
  });
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
