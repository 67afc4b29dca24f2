import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { BROWSER, LOOPBACK, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

/** Starts the camera at once and says in its title how it went. */
const START = `navigator.mediaDevices.getUserMedia({ video: true }).then((stream) => {
  window.track = stream.getVideoTracks()[0];
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  document.body.append(video);
  return video.play();
});`;

const CAMERA = `<!doctype html><title>Camera</title><link rel="icon" href="data:,"><body><script>${START}</script>`;

function framing(frame: string): string {
  return `<!doctype html><title>Frame</title><link rel="icon" href="data:,"><body>${frame}`;
}

const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The page itself as text within a script of another. */
const INLINE = JSON.stringify(CAMERA).replaceAll('/', '\\/');

/** A frame that its page makes, and fills in this way. */
const made = (fill: string) =>
  framing(`<script>
    const frame = Object.assign(document.createElement('iframe'), { allow: 'camera' });
    ${fill}
  </script>`);

let other: PageServer;
let server: PageServer;
let browser: TestBrowser;
let page: Page;
let earlier: Set<string>;
let openedAt: number;

beforeAll(async () => {
  other = await servePages({ '/': { html: CAMERA } });
  const elsewhere = other.origin.replace(LOOPBACK, 'localhost');
  server = await servePages({
    '/page': { html: CAMERA },
    '/same-origin': { html: framing('<iframe src="/page" allow="camera"></iframe>') },
    '/cross-origin': { html: framing(`<iframe src="${elsewhere}/" allow="camera"></iframe>`) },
    '/srcdoc': { html: framing(`<iframe srcdoc="${attribute(CAMERA)}" allow="camera"></iframe>`) },
    '/blob': {
      html: made(`const page = new Blob([${INLINE}], { type: 'text/html' });
        frame.src = URL.createObjectURL(page);
        document.body.append(frame);`),
    },
    '/about-blank': {
      html: made(`document.body.append(frame);
        frame.contentWindow.eval(${JSON.stringify(START)});`),
    },
    '/written-frame': {
      html: made(`document.body.append(frame);
        frame.contentDocument.open();
        frame.contentDocument.write(${INLINE});
        frame.contentDocument.close();`),
    },
    '/javascript': {
      html: made(`window.html = ${INLINE};
        // To browsers its origin is not the one that the attribute allows.
        frame.removeAttribute('allow');
        frame.src = 'javascript:parent.html';
        document.body.append(frame);`),
    },
    '/written': {
      html: framing(`<script>
        addEventListener('load', () => {
          document.open();
          document.write(${INLINE});
          document.close();
        });
      </script>`),
    },
  });
  browser = await openTestBrowser();
});

const PLACES = [
  'page',
  'same-origin',
  'cross-origin',
  'srcdoc',
  'blob',
  'about-blank',
  'written-frame',
  'written',
  // Firefox gives such a frame no camera.
  ...(BROWSER === 'chromium' ? ['javascript'] : []),
];

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await other?.close();
});

describe.each(PLACES)('a camera in: %s', (place) => {
  beforeEach(async () => {
    earlier = new Set((await browser.snapshot()).camera.map((session) => session.id));
    openedAt = Date.now();
    page = await browser.open(`${server.origin}/${place}`);
  });
  afterEach(async () => {
    if (!page.isClosed()) await page.close();
  });

  it('shows the card with the time, and really turns the camera off', async () => {
    const card = await waitForCard(page, 'camera');
    expect(card.text).toContain(textOf('warning_camera_on'));
    await waitFor('the time to run', async () =>
      /\b\d:(?!00)\d\d\b/.test((await waitForCard(page, 'camera')).text),
    );

    await card.press(textOf('warning_camera_off'));
    await waitFor('the track to end', async () => (await trackState()) === 'ended');
    await waitUntilGone(page, 'camera');
  });

  it('keeps the duration in the summary', async () => {
    await waitForCard(page, 'camera');
    const { camera } = await browser.snapshotWhen('the session', (now) =>
      now.camera.some((session) => !earlier.has(session.id)),
    );
    const session = camera.find(({ id }) => !earlier.has(id));
    await waitFor('a second to pass', () => Date.now() - (session?.startedAt ?? 0) > 1000);
    await page.close();
    const wasThere = Date.now() - openedAt;
    const after = await browser.snapshotWhen('the end of the session', (now) =>
      now.camera.some(({ id, endedAt }) => id === session?.id && endedAt !== null),
    );
    const ended = after.camera.find(({ id }) => id === session?.id);
    expect(ended?.corroborated).toBe(true);
    const duration = (ended?.endedAt ?? 0) - (ended?.startedAt ?? 0);
    expect(duration).toBeGreaterThan(900);
    expect(duration).toBeLessThanOrEqual(wasThere);
    expect(after.today.reduce((sum, use) => sum + use.cameraSeconds, 0)).toBeGreaterThan(0);
  });
});

/** The state of the video track, in whichever frame it lives. */
async function trackState(): Promise<string | null> {
  for (const frame of page.frames()) {
    const state = await frame.evaluate(() => {
      const video = document.querySelector('video');
      return video?.srcObject instanceof MediaStream ? video.srcObject.getVideoTracks()[0]?.readyState : null;
    });
    if (state) return state;
  }
  return null;
}
