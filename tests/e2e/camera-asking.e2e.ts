import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findCard, waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { foundFamily } from './harness/family.ts';
import { gatherOtherPeople } from './harness/other-people.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { BROWSER, LOOPBACK, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

/** Asks in every form, and notes how it went in `window.outcomes`. */
const TOOLS = `
  window.outcomes = [];
  const legacy = navigator.webkitGetUserMedia ?? navigator.mozGetUserMedia;
  /** Traces are left out: where a driver listens, browsers put more into them. */
  const describe = (error) => ({
    name: error.name,
    message: error.message,
    text: String(error),
    kind: Object.prototype.toString.call(error),
    keys: Reflect.ownKeys(error).map(String),
  });
  const note = (name) => (outcome) => {
    outcomes.push({ name, ...(outcome instanceof MediaStream ? { gets: outcome.getTracks().length } : describe(outcome)) });
    if (outcome instanceof MediaStream) for (const track of outcome.getTracks()) track.stop();
  };
  const want = (name = 'promise', constraints = { video: true }) =>
    void navigator.mediaDevices.getUserMedia(constraints).then(note(name), note(name));
  const wantByCall = () => legacy.call(navigator, { video: true }, note('call'), note('call'));`;

const HTML = `<!doctype html><title>Asks</title><link rel="icon" href="data:,"><body><script>${TOOLS}</script>`;

let server: PageServer;
let browser: TestBrowser;
let family: Awaited<ReturnType<typeof foundFamily>>;
let page: Page;

beforeAll(async () => {
  server = await servePages({
    '/': { html: HTML },
    '/frame': {
      html: `<!doctype html><title>Frame</title><link rel="icon" href="data:,"><iframe src="/" allow="camera"></iframe>`,
    },
  });
  browser = await openTestBrowser();
  family = await foundFamily(browser);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const agree = (rule: 'allow' | 'ask' | 'never') => family.agree({ rules: { [LOOPBACK]: rule } });

const outcomesOn = (where: Page): Promise<Record<string, unknown>[]> => where.evaluate('outcomes') as never;

async function outcomes(count: number): Promise<Record<string, unknown>[]> {
  return waitFor(`${count} outcomes`, async () => {
    const now = await outcomesOn(page);
    return now.length >= count ? now : null;
  });
}

/** What a person's no gives in a browser without Porchlight. */
async function refusedByPerson(): Promise<Record<string, unknown>[]> {
  const people = await gatherOtherPeople({ refusesCamera: true });
  try {
    const other = await people.open(`${server.origin}/`);
    await other.evaluate('want()');
    await other.waitForFunction('outcomes.length === 1');
    await other.evaluate('wantByCall()');
    await other.waitForFunction('outcomes.length === 2');
    return await outcomesOn(other);
  } finally {
    await people.close();
  }
}

describe('a site that is never to have the camera', () => {
  beforeEach(async () => {
    await agree('never');
    page = await browser.open(`${server.origin}/`);
  });
  afterEach(() => page.close());

  it('is told what it is told when a person says no', async () => {
    await page.evaluate('want()');
    await outcomes(1);
    await page.evaluate('wantByCall()');
    const refused = await outcomes(2);
    const [promised, called] = await refusedByPerson();
    expect(refused[0]).toEqual(promised);
    // The object that Firefox gives to what is called cannot be made by a page, so neither by us.
    expect(refused[1]).toEqual(BROWSER === 'firefox' ? { ...called, kind: '[object DOMException]' } : called);
    expect(await findCard(page, 'camera')).toBeNull();
  });

  it('may have the microphone', async () => {
    await page.evaluate("want('sound', { audio: true })");
    expect(await outcomes(1)).toEqual([{ name: 'sound', gets: 1 }]);
  });

  it.each([
    ['the devices of an empty frame', 'empty().navigator.mediaDevices.getUserMedia({ video: true })'],
    [
      'a native of an empty frame',
      'empty().MediaDevices.prototype.getUserMedia.call(navigator.mediaDevices, { video: true })',
    ],
    [
      'what it hides from us',
      "navigator.mediaDevices.getUserMedia(new Proxy({}, { get: (_, name) => name === 'video' }))",
    ],
  ])('gets nothing by %s', async (_, how) => {
    await page.evaluate(`
      const empty = () => {
        const frame = Object.assign(document.createElement('iframe'), { allow: 'camera' });
        document.body.append(frame);
        return frame.contentWindow;
      };
      ${how}.then(
        (stream) => { window.live = stream.getTracks().some(({ readyState }) => readyState === 'live'); },
        () => { window.live = false; },
      );`);
    await page.waitForFunction('window.live !== undefined');
    expect(await page.evaluate('live')).toBe(false);
  });

  it('is refused in a frame, in several requests at once, and when it keeps the machine busy', async () => {
    await page.goto(`${server.origin}/frame`);
    const frame = page.frames()[1];
    await frame?.waitForFunction('window.outcomes');
    await frame?.evaluate(`
      for (let number = 0; number < 30; number += 1) want(String(number));
      const until = performance.now() + 3000;
      while (performance.now() < until);`);
    await frame?.waitForFunction('outcomes.length === 30');
    const kinds = await frame?.evaluate('[...new Set(outcomes.map(({ name }) => name))]');
    expect(kinds).toEqual(['NotAllowedError']);
  });
});

describe('a site for which the child is to be asked', () => {
  beforeEach(async () => {
    await agree('ask');
    page = await browser.open(`${server.origin}/`);
  });
  afterEach(() => page.close());

  it('waits for the child, and gets the camera when it may', async () => {
    // For another camera, or with sound: not asked again at once.
    await page.evaluate(`
      navigator.mediaDevices.getUserMedia({ video: true }).then((stream) => {
        note('first')(stream);
        want('again', { video: true, audio: true });
      });
      want('second');
      wantByCall();`);
    const card = await waitForCard(page, 'asking');
    expect(await outcomesOn(page)).toEqual([]);
    await card.press(textOf('warning_camera_ask_allow'));
    const names = (await outcomes(4)).map(({ name, gets }) => [name, gets]);
    expect(names.sort()).toEqual([
      ['again', 2],
      ['call', 1],
      ['first', 1],
      ['second', 1],
    ]);
    await waitUntilGone(page, 'asking');
  });

  it('is refused when the child says no, also when it tries at once with less, and asks again later', async () => {
    await page.evaluate(`
      navigator.mediaDevices.getUserMedia({ video: { width: 640 } }).catch((error) => {
        note()(error);
        want();
      });
      0`);
    const card = await waitForCard(page, 'asking');
    await card.press(textOf('warning_camera_ask_refuse'));
    const refused = { name: 'NotAllowedError' };
    expect(await outcomes(2)).toMatchObject([refused, refused]);
    await waitUntilGone(page, 'asking');
    await waitFor('another question', async () => {
      await page.evaluate('want()');
      return findCard(page, 'asking');
    });
  });
});

it('a site that the family allows gets the camera without a question', async () => {
  await agree('allow');
  page = await browser.open(`${server.origin}/`);
  await page.evaluate("want('allowed')");
  expect(await outcomes(1)).toEqual([{ name: 'allowed', gets: 1 }]);
  expect(await findCard(page, 'asking')).toBeNull();
  await page.close();
});
