import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCard } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { BROWSER, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

/** A call with itself: what the camera sees, what is made of it, and what arrives at the other end. */
const CALL = `<!doctype html><title>Call</title><link rel="icon" href="data:,"><body><script>
  const show = (id, stream) => {
    const video = Object.assign(document.createElement('video'), { id, muted: true, srcObject: stream });
    document.body.append(video);
    return video.play();
  };
  async function call() {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true });
    window.track = stream.getVideoTracks()[0];
    const here = new RTCPeerConnection();
    const there = new RTCPeerConnection();
    window.ends = [here, there];
    here.onicecandidate = ({ candidate }) => there.addIceCandidate(candidate);
    there.onicecandidate = ({ candidate }) => here.addIceCandidate(candidate);
    there.ontrack = ({ streams }) => show('remote', streams[0]);
    here.addTrack(track, stream);
    await here.setLocalDescription(await here.createOffer());
    await there.setRemoteDescription(here.localDescription);
    await there.setLocalDescription(await there.createAnswer());
    await here.setRemoteDescription(there.localDescription);
    await show('local', stream);
    await show('copy', stream.clone());
    const local = document.getElementById('local');
    await show('captured', (local.captureStream ?? local.mozCaptureStream).call(local));
  }
  /** The brightest point of what a video shows. */
  function brightness(id) {
    const video = document.getElementById(id);
    if (!video?.videoWidth) return null;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [64, 48];
    const context = canvas.getContext('2d');
    context.drawImage(video, 0, 0, 64, 48);
    return Math.max(...context.getImageData(0, 0, 64, 48).data.filter((_, index) => index % 4 < 3));
  }
  /** The same of several videos, until so many pictures more came to the other end. Firefox shows no new black ones here. */
  async function brightnessOfNext(count, ids) {
    const far = document.getElementById('remote');
    const seen = [];
    for (let picture = 0; picture < count; picture += 1) {
      await new Promise((resolve) => far.requestVideoFrameCallback(resolve));
      seen.push(...ids.map(brightness));
    }
    return seen;
  }
</script>`;

const VIDEOS = ['local', 'copy', 'captured', 'remote'];
/** Black that was sent over a connection is not quite black. */
const DARKEST = 40;
/** Some seconds of them: Firefox sends one a second of a camera that is black. */
const SOME_PICTURES = BROWSER === 'firefox' ? 3 : 60;

let server: PageServer;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  server = await servePages({ '/': { html: CALL } });
  browser = await openTestBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const brightness = (ids: string[]): Promise<(number | null)[]> =>
  page.evaluate(`${JSON.stringify(ids)}.map(brightness)`) as never;

async function waitUntil(what: string, holds: (brightest: number) => boolean, ids = VIDEOS): Promise<void> {
  await waitFor(what, async () => (await brightness(ids)).every((one) => one !== null && holds(one)));
}
const isBlack = (brightest: number) => brightest < DARKEST;
const isBright = (brightest: number) => brightest > 2 * DARKEST;

const pressOnCard = async (text: string) => (await waitForCard(page, 'camera')).press(textOf(text));

it('a camera that the child pauses is black for everybody, whatever the page does, until the child goes on', async () => {
  const earlier = new Set((await browser.snapshot()).camera.map(({ id }) => id));
  page = await browser.open(`${server.origin}/`);
  await page.evaluate('call()');
  await waitUntil('a call that shows something', isBright);

  await pressOnCard('warning_camera_pause');
  await waitUntil('all to be black', isBlack);

  await page.evaluate('track.enabled = true; track.applyConstraints({ width: 320 })');
  await page.evaluate(
    "navigator.mediaDevices.getUserMedia({ video: true }).then((stream) => show('new', stream))",
  );
  const all = [...VIDEOS, 'new'];
  await waitUntil('another picture', isBlack, ['new']);
  const next = await page.evaluate(`brightnessOfNext(${SOME_PICTURES}, ${JSON.stringify(all)})`);
  expect((next as (number | null)[]).filter((one) => one === null || !isBlack(one))).toEqual([]);
  expect(await page.evaluate('track.enabled')).toBe(true);

  await pressOnCard('warning_camera_go_on');
  await waitUntil('all to be seen again', isBright, all);
  const sessions = (await browser.snapshot()).camera.filter(({ id }) => !earlier.has(id));
  expect(sessions).toMatchObject([{ endedAt: null }]);
  await page.close();
});
