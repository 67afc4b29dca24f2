// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CameraLink, linkCamera } from '../../../../src/content/watcher/camera-link.ts';
import { fakeParts, setHidden, settled } from './fakes.ts';

let parts: ReturnType<typeof fakeParts>;
let camera: CameraLink;
let starts: number;

beforeEach(() => {
  parts = fakeParts();
  starts = 0;
  camera = linkCamera({
    ...parts,
    window,
    onStart() {
      starts += 1;
    },
  });
});

afterEach(() => {
  parts.runtime.isHere = false;
  parts.life.goesOn();
  document.body.replaceChildren();
  setHidden(document, false);
});

const seen = () => parts.runtime.requests('content:camera-seen');
const start = (session = 1) => camera.claimed({ kind: 'cameraStarted', session });
const stop = (session = 1) => camera.claimed({ kind: 'cameraStopped', session });

function showVideo(readyState: 'live' | 'ended'): void {
  const video = document.createElement('video');
  Object.defineProperty(video, 'srcObject', { value: { getVideoTracks: () => [{ readyState }] } });
  document.body.append(video);
}

describe('a session', () => {
  it('is told at its start and its end, with its times', () => {
    const startedAt = parts.clock.now();
    start();
    parts.clock.pass(1_500);
    stop();
    const session = { session: 'id-1', startedAt, corroborated: false, hidden: false };
    expect(seen()).toEqual([
      { ...session, endedAt: null },
      { ...session, endedAt: startedAt + 1_500 },
    ]);
    expect(starts).toBe(1);
  });

  it('gives signs of life while it lasts, and no longer', async () => {
    start();
    parts.clock.pass(2_000 + 3 * 10_000);
    expect(seen()).toHaveLength(5);
    stop();
    await settled();
    parts.clock.pass(60_000);
    expect(seen()).toHaveLength(6);
    expect(parts.clock.timers()).toBe(0);
  });

  it('is corroborated by a live video, and stays so', () => {
    showVideo('live');
    start();
    document.body.replaceChildren();
    stop();
    expect(seen().map(({ corroborated }) => corroborated)).toEqual([true, true]);
  });

  it('is not corroborated by a video that has ended', () => {
    showVideo('ended');
    start();
    expect(seen()[0]?.['corroborated']).toBe(false);
  });

  it('tells at once when its tab goes out of sight', () => {
    start();
    setHidden(document, true);
    expect(seen().map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  it('costs nothing while there is none', () => {
    setHidden(document, true);
    parts.clock.pass(100_000);
    expect(parts.runtime.sent).toEqual([]);
    expect(parts.clock.timers()).toBe(0);
  });
});

describe('claims', () => {
  it('must come in order', () => {
    expect(stop()).toBe(false);
    expect(start(2)).toBe(true);
    expect(start(2)).toBe(false);
    expect(start(1)).toBe(false);
    expect(stop(1)).toBe(false);
    expect(stop(2)).toBe(true);
    expect(stop(2)).toBe(false);
    expect(seen()).toHaveLength(2);
  });

  it('cannot start a second session beside the first', () => {
    start(1);
    expect(start(2)).toBe(false);
    expect(seen()).toHaveLength(1);
  });

  it('may leave some out', () => {
    start(1);
    expect(stop(9)).toBe(true);
    expect(start(9)).toBe(false);
    expect(start(10)).toBe(true);
    expect(seen()).toHaveLength(3);
  });
});

describe('an end that could not be told', () => {
  it('is told again until it arrives', async () => {
    start();
    parts.runtime.isReachable = false;
    stop();
    await settled();
    parts.clock.pass(10_000);
    await settled();
    parts.runtime.isReachable = true;
    parts.clock.pass(10_000);
    await settled();
    const ends = seen().filter(({ endedAt }) => endedAt !== null);
    expect(ends.length).toBeGreaterThanOrEqual(3);
    expect(new Set(ends.map((end) => JSON.stringify(end))).size).toBe(1);
    const before = seen().length;
    parts.clock.pass(60_000);
    expect(seen()).toHaveLength(before);
    expect(parts.clock.timers()).toBe(0);
  });
});

describe('leaving the page', () => {
  const leave = () => window.dispatchEvent(new Event('pagehide'));
  const comeBack = () => window.dispatchEvent(new Event('pageshow'));

  it('ends the session', () => {
    start();
    leave();
    expect(seen().at(-1)?.['endedAt']).not.toBeNull();
  });

  it('and coming back to a camera that is still on begins a new one', () => {
    start();
    leave();
    comeBack();
    stop();
    expect(seen().map(({ session, endedAt }) => [session, endedAt !== null])).toEqual([
      ['id-1', false],
      ['id-1', true],
      ['id-2', false],
      ['id-2', true],
    ]);
  });

  it('and coming back to a camera that was stopped meanwhile begins none', () => {
    start();
    leave();
    expect(stop()).toBe(true);
    comeBack();
    expect(seen()).toHaveLength(2);
  });

  it('without a session says nothing', () => {
    leave();
    comeBack();
    expect(seen()).toEqual([]);
  });
});

it('goes silent when the extension is gone', () => {
  start();
  parts.runtime.isHere = false;
  parts.clock.pass(60_000);
  setHidden(document, true);
  expect(seen()).toHaveLength(1);
  expect(parts.clock.timers()).toBe(0);
});
