import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

/** What the tricks have in common. */
const TOOLS = `
  const devices = navigator.mediaDevices;
  function show(stream) {
    window.stream = stream;
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = stream;
    document.body.append(video);
    return video.play();
  }
  function frame(fields = {}) {
    const element = Object.assign(document.createElement('iframe'), { allow: 'camera' }, fields);
    document.body.append(element);
    return element;
  }
  function startOver() {
    for (const track of window.stream?.getTracks() ?? []) track.stop();
  }
  /** Calls itself, with a connection that somebody made. */
  async function call(here, track) {
    const there = new RTCPeerConnection();
    here.onicecandidate = ({ candidate }) => there.addIceCandidate(candidate);
    there.onicecandidate = ({ candidate }) => here.addIceCandidate(candidate);
    const sender = here.addTrack(track);
    await here.setLocalDescription(await here.createOffer());
    await there.setRemoteDescription(here.localDescription);
    await there.setLocalDescription(await there.createAnswer());
    await here.setRemoteDescription(there.localDescription);
    window.ends = [here, there];
    return sender;
  }`;

const HTML = `<!doctype html><title>Tricks</title><link rel="icon" href="data:,"><body><script>${TOOLS}</script>`;

let server: PageServer;
let browser: TestBrowser;
let page: Page;
let earlier: Set<string>;

beforeAll(async () => {
  server = await servePages({ '/': { html: HTML } });
  browser = await openTestBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  earlier = new Set((await browser.snapshot()).camera.map(({ id }) => id));
  page = await browser.open(`${server.origin}/`);
});

async function sessions() {
  return (await browser.snapshot()).camera.filter(({ id }) => !earlier.has(id));
}
type Session = Awaited<ReturnType<typeof sessions>>[number];

async function someSession(what: string, isAsExpected: (session: Session) => boolean): Promise<Session> {
  return waitFor(what, async () => (await sessions()).find(isAsExpected) ?? null).catch(async (cause) => {
    throw new Error(`There is not ${what}: ${JSON.stringify(await sessions())}`, { cause });
  });
}

/** The camera is on, and has given two signs of life since it was known: who looks at the page by himself has looked, too. */
async function livesOn(what: string): Promise<void> {
  let last = await someSession(what, ({ endedAt, corroborated }) => endedAt === null && corroborated);
  for (const sign of ['a sign of life', 'one more'])
    last = await someSession(sign, ({ id, lastSeenAt }) => id === last.id && lastSeenAt > last.lastSeenAt);
}

describe('a page that hides its camera', () => {
  it.each<[string, string]>([
    [
      'with the devices of a frame, in the same moment',
      'frame().contentWindow.navigator.mediaDevices.getUserMedia({ video: true }).then(show)',
    ],
    [
      "with a frame's native on its own devices",
      'frame().contentWindow.MediaDevices.prototype.getUserMedia.call(devices, { video: true }).then(show)',
    ],
    [
      'in the same way, and takes the frame away',
      `const element = frame();
       const native = element.contentWindow.MediaDevices.prototype.getUserMedia;
       native.call(devices, { video: true }).then((stream) => { element.remove(); return show(stream); })`,
    ],
    [
      'with a native of a frame in which nothing runs yet',
      `frame({ srcdoc: '<p>later</p>' }).contentWindow.MediaDevices.prototype.getUserMedia
         .call(devices, { video: true }).then(show)`,
    ],
    [
      'by a copy that a native of a frame makes',
      `devices.getUserMedia({ video: true }).then((stream) => {
         const [track] = stream.getVideoTracks();
         const copy = frame().contentWindow.MediaStreamTrack.prototype.clone.call(track);
         track.stop();
         return show(new MediaStream([copy]));
       })`,
    ],
    [
      'by changing prototypes',
      `MediaStream.prototype.getVideoTracks = () => [];
       WeakRef.prototype.deref = () => undefined;
       Promise.prototype.then = ((then) => function (...values) { return then.apply(this, values); })(Promise.prototype.then);
       Object.prototype.get = () => 1;
       devices.getUserMedia({ video: true }).then((stream) => { delete Object.prototype.get; return show(stream); })`,
    ],
    [
      'by telling that it ended',
      `devices.getUserMedia({ video: true }).then((stream) => {
         const [track] = stream.getVideoTracks();
         track.dispatchEvent(new Event('ended'));
         return show(stream);
       })`,
    ],
  ])('%s, shows the child the light all the same', async (_, trick) => {
    await page.evaluate(`(async () => { ${trick} })()`);
    await waitForCard(page, 'camera');
    await someSession('a session', ({ endedAt, corroborated }) => endedAt === null && corroborated);
    await page.evaluate('startOver()');
    await waitUntilGone(page, 'camera');
    await page.close();
  });
});

it('that one frame gets and another shows, a camera is one session', async () => {
  await page.evaluate(
    'frame().contentWindow.navigator.mediaDevices.getUserMedia({ video: true }).then(show)',
  );
  await livesOn('a session');
  expect(await sessions()).toHaveLength(1);
  await page.evaluate('startOver()');
  await someSession('an end', ({ endedAt }) => endedAt !== null);
  // What could be taken for another is told before one that is.
  await page.evaluate('devices.getUserMedia({ video: true }).then(show)');
  await livesOn('another');
  expect(await sessions()).toHaveLength(2);
  await page.close();
});

describe('a page that hides where its camera goes', () => {
  it.each<[string, string]>([
    ['by a connection of a frame', 'await call(new (frame().contentWindow.RTCPeerConnection)(), track)'],
    [
      'by a class of its own',
      `window.RTCPeerConnection = class extends RTCPeerConnection {};
       await call(new RTCPeerConnection(), track)`,
    ],
    [
      'by a drawing of it',
      `const canvas = document.createElement('canvas');
       const video = document.querySelector('video');
       setInterval(() => canvas.getContext('2d').drawImage(video, 0, 0), 100);
       await call(new RTCPeerConnection(), canvas.captureStream().getVideoTracks()[0])`,
    ],
    [
      'by putting it in the place of a drawing',
      `const drawing = document.createElement('canvas').captureStream().getVideoTracks()[0];
       await (await call(new RTCPeerConnection(), drawing)).replaceTrack(track)`,
    ],
    ['by a copy', 'await call(new RTCPeerConnection(), track.clone())'],
  ])('%s, is on air', async (_, trick) => {
    await page.evaluate(`(async () => {
      await show(await devices.getUserMedia({ video: true }));
      const [track] = stream.getVideoTracks();
      ${trick};
    })()`);
    await someSession('time on air', ({ onAir }) => (onAir?.ms ?? 0) > 0 && onAir?.ways[0] === 'call');
    await page.close();
  });
});

describe('what is no camera', () => {
  const PICTURES: [string, string][] = [
    [
      'a drawing',
      `(async () => {
         const canvas = document.createElement('canvas');
         setInterval(() => canvas.getContext('2d').fillRect(0, 0, 9, 9), 50);
         return canvas.captureStream(9);
       })()`,
    ],
    [
      'a call from somebody else',
      `(async () => {
         const canvas = document.createElement('canvas');
         setInterval(() => canvas.getContext('2d').fillRect(0, 0, 9, 9), 50);
         const here = new RTCPeerConnection();
         await call(here, canvas.captureStream(9).getVideoTracks()[0]);
         return new MediaStream([ends[1].getReceivers()[0].track]);
       })()`,
    ],
  ];

  it.each(PICTURES)('is not taken for one: %s', async (_, stream) => {
    await page.evaluate(`${stream}.then((stream) => { show(stream); })`);
    await page.waitForFunction("document.querySelector('video').readyState > 1");
    // What comes first is told first: the session is that of the camera which comes now.
    const before = Date.now();
    await page.evaluate('devices.getUserMedia({ video: true }).then(show)');
    await waitForCard(page, 'camera');
    const { startedAt } = await someSession('a session', ({ corroborated }) => corroborated);
    expect(startedAt).toBeGreaterThanOrEqual(before);
    expect(await sessions()).toHaveLength(1);
    await page.close();
  });
});

describe('time on air', () => {
  it('is what a recorder took, and no more than the session', async () => {
    const took = await page.evaluate(`(async () => {
      await show(await devices.getUserMedia({ video: true }));
      const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
      const recorder = new MediaRecorder(stream);
      await wait(700);
      const from = performance.now();
      recorder.start();
      await wait(2500);
      recorder.stop();
      const took = performance.now() - from;
      await wait(700);
      startOver();
      return took;
    })()`);
    const { startedAt, endedAt, onAir } = await someSession('an end', (one) => one.endedAt !== null);
    expect(onAir?.ways).toEqual(['recording']);
    // Both ends are told at once; what is left is what messages take on a busy machine.
    expect(Math.abs((onAir?.ms ?? 0) - Number(took))).toBeLessThan(1_000);
    expect((endedAt ?? 0) - startedAt).toBeGreaterThan((onAir?.ms ?? 0) + 700);
    await page.close();
  });

  it('stands still, and the light is gone, while the camera is paused', async () => {
    await page.evaluate(`(async () => {
      await show(await devices.getUserMedia({ video: true }));
      new MediaRecorder(stream).start();
    })()`);
    await waitForCard(page, 'camera');
    await page.evaluate('stream.getVideoTracks()[0].enabled = false');
    await waitUntilGone(page, 'camera');
    const paused = await someSession('a session', () => true);
    const later = await someSession('a sign of life', (one) => one.lastSeenAt > paused.lastSeenAt);
    expect(later).toMatchObject({ endedAt: null, onAir: paused.onAir });
    await page.evaluate('stream.getVideoTracks()[0].enabled = true');
    await waitForCard(page, 'camera');
    await page.close();
  });
});

it('gets one remark and no false history for a thousand flips', async () => {
  await page.evaluate(`(async () => {
    await show(await devices.getUserMedia({ video: true }));
    const recorder = new MediaRecorder(stream);
    recorder.start();
    const [track] = stream.getVideoTracks();
    for (let flip = 0; flip < 1_000; flip += 1) track.enabled = !track.enabled;
    recorder.stop();
  })()`);
  const { blindSpots } = await browser.snapshotWhen('that the page behaves oddly', (now) =>
    now.blindSpots.some(({ kind }) => kind === 'oddPage'),
  );
  expect(blindSpots.filter(({ kind }) => kind === 'oddPage')).toMatchObject([{ count: 1 }]);
  await page.evaluate('startOver()');
  await someSession('the end', ({ endedAt }) => endedAt !== null);
  expect(await sessions()).toHaveLength(1);
  const [session] = await sessions();
  expect(session?.onAir?.ms).toBeLessThanOrEqual((session?.endedAt ?? 0) - (session?.startedAt ?? 0));
  await page.close();
});
