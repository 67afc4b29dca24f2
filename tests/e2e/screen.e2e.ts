import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { BROWSER, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

/** Shares a screen with a click, sends it to itself by a connection, and turns the camera on beside it. */
const PAGE = `<!doctype html><title>Screen</title><link rel="icon" href="data:,"><body>
<button id="share">Share my screen</button><button id="camera">Camera</button><script>
  const take = async (asking) => {
    const [track] = (await asking).getVideoTracks();
    const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
    here.onicecandidate = ({ candidate }) => there.addIceCandidate(candidate);
    there.onicecandidate = ({ candidate }) => here.addIceCandidate(candidate);
    here.addTrack(track);
    await here.setLocalDescription(await here.createOffer());
    await there.setRemoteDescription(here.localDescription);
    await there.setLocalDescription(await there.createAnswer());
    await here.setRemoteDescription(there.localDescription);
    return { track, here, there };
  };
  document.querySelector('#share').onclick = async () => {
    window.screenShare = await take(navigator.mediaDevices.getDisplayMedia({ video: true }));
  };
  document.querySelector('#camera').onclick = async () => {
    window.camera = await navigator.mediaDevices.getUserMedia({ video: true });
  };
</script>`;

let server: PageServer;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  server = await servePages({ '/': { html: PAGE } });
  browser = await openTestBrowser();
  page = await browser.open(server.origin);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const sessions = async () => (await browser.snapshot()).camera.toReversed();

// Firefox has no screen to share where there is no display.
describe.runIf(BROWSER === 'chromium')('a shared screen', () => {
  it('has a session of its own, beside that of the camera', async () => {
    await page.click('#share');
    const card = await waitForCard(page, 'camera');
    expect(card.text).toContain(textOf('warning_screen_on'));
    await waitFor('the screen to be on air', async () => ((await sessions())[0]?.onAir?.ms ?? 0) > 0);
    expect(await sessions()).toMatchObject([{ source: 'screen', endedAt: null, onAir: { ways: ['call'] } }]);

    await page.click('#camera');
    await waitFor('the camera', async () => (await sessions()).length === 2);
    expect(await sessions()).toMatchObject([{ source: 'screen' }, { source: 'camera', onAir: { ms: 0 } }]);
    await waitFor('the light to say so', async () =>
      (await waitForCard(page, 'camera')).text.includes(textOf('warning_camera_on')),
    );

    await page.evaluate('camera.getVideoTracks()[0].stop()');
    await waitFor('the screen alone', async () => (await sessions()).length === 3);
    expect(await sessions()).toMatchObject([
      { source: 'screen' },
      { source: 'camera' },
      { source: 'screen' },
    ]);
  });

  it('ends when it is turned off', async () => {
    const card = await waitForCard(page, 'camera');
    await card.press(textOf('warning_screen_off'));
    await page.waitForFunction("screenShare.track.readyState === 'ended'");
    await waitUntilGone(page, 'camera');
  });
});
