// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followCameras } from '../../../../src/content/camera/follow-cameras.ts';
import { postIn } from '../../../../src/content/camera/post.ts';
import { markAsListed } from '../../../../src/content/watcher/listed.ts';
import { watchPage } from '../../../../src/content/watcher/watch-page.ts';
import { HANDSHAKE_EVENT } from '../../../../src/protocol/page-port.ts';
import { fakeParts, settled } from './fakes.ts';

let parts: ReturnType<typeof fakeParts>;

beforeEach(() => {
  document.hasFocus = () => true;
  parts = fakeParts();
});

afterEach(() => {
  // Whatever of it still waits for something learns that it is over.
  parts.runtime.isHere = false;
  shakeHands().claim('cameraStarted', 1);
  window.dispatchEvent(new Event('pagehide'));
});

/** With what follows cameras, as if it had come at once. */
function watch({ isTop = true, isListed = false, isFollowed = true } = {}): void {
  const world = {};
  if (isListed) markAsListed(world);
  watchPage({ ...parts, window, world, isTop });
  const post = isFollowed ? postIn(world) : null;
  if (post) followCameras({ ...parts, post, window });
}

function shakeHands() {
  const port = { onmessage: null as ((event: object) => void) | null, heard: [] as string[], postMessage };
  function postMessage(data: string) {
    port.heard.push(data);
  }
  window.dispatchEvent(Object.assign(new Event(HANDSHAKE_EVENT), { ports: [port] }));
  const state = { paused: false, call: false, recording: false, picture: false, screen: false };
  const say = (data: object) => port.onmessage?.({ data: JSON.stringify(data) });
  const claim = (kind: string, session: number) => say({ kind, session, ...state });
  return { heard: port.heard, claim, wants: (request: number) => say({ kind: 'cameraWanted', request }) };
}

const names = () => parts.runtime.sent.map(({ name }) => name);

describe('time in front', () => {
  it('is not counted on an ordinary page', () => {
    watch();
    parts.clock.pass(60_000);
    expect(names()).toEqual([]);
    expect(parts.clock.timers()).toBe(0);
  });

  it('is counted on a site of the catalogue', () => {
    watch({ isListed: true });
    parts.clock.pass(1);
    parts.clock.pass(15_000);
    expect(names()).toContain('content:time-spent');
  });

  it('is not counted in a frame of such a site: its page may be any', () => {
    watch({ isListed: true, isTop: false });
    parts.clock.pass(60_000);
    expect(names()).toEqual([]);
  });

  it('is not counted once the extension is gone', () => {
    watch({ isListed: true });
    parts.runtime.isHere = false;
    parts.clock.pass(60_000);
    expect(names()).toEqual([]);
    expect(parts.clock.timers()).toBe(0);
  });

  it('is counted once a camera runs, and only once', () => {
    watch();
    const page = shakeHands();
    page.claim('cameraStarted', 1);
    page.claim('cameraStopped', 1);
    page.claim('cameraStarted', 2);
    parts.clock.pass(15_000);
    expect(names().filter((name) => name === 'content:time-spent')).toHaveLength(1);
  });

  it('is counted in a frame with a camera of its own', () => {
    watch({ isTop: false });
    shakeHands().claim('cameraStarted', 1);
    parts.clock.pass(15_000);
    expect(new Set(names())).toEqual(new Set(['content:camera-seen', 'content:time-spent']));
  });

  it('is not counted in other frames', () => {
    watch({ isTop: false });
    parts.clock.pass(60_000);
    expect(names()).toEqual([]);
    expect(parts.clock.timers()).toBe(0);
  });
});

it.each(['cameraStarted', 'cameraWanted'])('calls for what follows cameras with the first %s', (kind) => {
  watch({ isFollowed: false });
  const page = shakeHands();
  expect(names()).toEqual([]);
  for (const number of [1, 2]) {
    if (kind === 'cameraWanted') page.wants(number);
    else page.claim(kind, number);
  }
  expect(names()).toEqual(['content:camera-found']);
});

describe('orders of the background', () => {
  const order = (name: string, payload: object) =>
    parts.runtime.handlers.find((handler) => handler.name === name)?.handle(payload);

  it('are heard once a camera is on, and not before', () => {
    watch();
    const page = shakeHands();
    expect(parts.runtime.handlers).toEqual([]);
    page.claim('cameraStarted', 1);
    const { length } = parts.runtime.handlers;
    page.claim('cameraStopped', 1);
    page.claim('cameraStarted', 2);
    expect(length).toBeGreaterThan(0);
    expect(parts.runtime.handlers).toHaveLength(length);
  });

  it('to stop the camera go on to the page', () => {
    watch();
    const page = shakeHands();
    page.claim('cameraStarted', 1);
    expect(order('tab:stop-camera', {})).toBe(true);
    expect(page.heard).toEqual(['{"kind":"stopCameras"}']);
  });

  it('to pause go on to the page, and are told in the session', () => {
    watch();
    const page = shakeHands();
    page.claim('cameraStarted', 1);
    order('tab:pause-camera', { paused: true });
    order('tab:pause-camera', { paused: false });
    expect(page.heard).toEqual(['{"kind":"pauseCameras"}', '{"kind":"resumeCameras"}']);
    const seen = parts.runtime.requests('content:camera-seen');
    expect(seen.map(({ session, held }) => [session, held])).toEqual([
      ['id-1', false],
      ['id-1', true],
      ['id-1', false],
    ]);
  });

  it('answer a request', async () => {
    parts.runtime.replies.set('content:camera-wanted', { answer: 'wait' });
    watch();
    const page = shakeHands();
    page.wants(1);
    await settled();
    expect(parts.runtime.requests('content:camera-wanted')).toEqual([{ ask: 'id-1', hidden: false }]);
    expect(order('tab:decide-camera', { ask: 'id-1', answer: 'allow' })).toBe(true);
    expect(page.heard).toEqual([
      '{"kind":"answerRequest","request":1,"answer":"wait"}',
      '{"kind":"answerRequest","request":1,"answer":"go"}',
    ]);
  });
});

it('says of a page that forges a thousand sessions that it is odd, once', () => {
  watch();
  const page = shakeHands();
  for (let session = 1; session <= 1_000; session += 1) page.claim('cameraStarted', session);
  expect(parts.runtime.requests('content:page-misbehaved')).toEqual([{ how: 'oddPage' }]);
  expect(parts.runtime.requests('content:camera-seen')).toHaveLength(1);
});
