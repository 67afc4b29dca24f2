// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CameraLink, linkCamera } from '../../../../src/content/camera/camera-link.ts';
import { fakeParts, setHidden, settled } from '../watcher/fakes.ts';

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
  window.addEventListener('playing', tellOfPlaying, true);
});

afterEach(() => {
  window.removeEventListener('playing', tellOfPlaying, true);
  parts.runtime.isHere = false;
  parts.life.goesOn();
  document.body.replaceChildren();
  setHidden(document, false);
});

const tellOfPlaying = ({ target }: Event) => camera.played(target);
const seen = () => parts.runtime.requests('content:camera-seen');
const STATE = { paused: false, call: false, recording: false, picture: false, screen: false };
const start = (session = 1) => camera.claimed({ kind: 'cameraStarted', session, ...STATE });
const stop = (session = 1) => camera.claimed({ kind: 'cameraStopped', session, ...STATE });
const change = (state: Partial<typeof STATE>, session = 1) =>
  camera.claimed({ kind: 'cameraChanged', session, ...STATE, ...state });

/** Puts a video into the page, and gives back its track. */
function showVideo(readyState: string, settings: MediaTrackSettings = {}, fields = {}) {
  const track = { readyState, enabled: true, getSettings: () => settings, ...fields };
  const video = document.createElement('video');
  const stream = { getVideoTracks: () => [track], getTracks: () => [track] };
  Object.defineProperty(video, 'srcObject', { value: stream });
  document.body.append(video);
  return { track, play: () => video.dispatchEvent(new Event('playing')) };
}

describe('a session', () => {
  it('of a screen is kept apart from that of a camera', () => {
    const screen = { ...STATE, screen: true };
    camera.claimed({ kind: 'cameraStarted', session: 1, ...screen });
    change({}, 1);
    change({ screen: true }, 1);
    stop(1);
    const told = seen().map(
      ({ session, source, endedAt }) => `${session} ${source} ${endedAt ? 'ends' : 'is on'}`,
    );
    expect(told).toEqual([
      'id-1 screen is on',
      'id-1 screen ends',
      'id-2 camera is on',
      'id-2 camera ends',
      'id-3 screen is on',
      'id-3 screen ends',
    ]);
  });

  it('is told at its start and its end, with its times', () => {
    const startedAt = parts.clock.now();
    start();
    parts.clock.pass(1_500);
    stop();
    const session = {
      session: 'id-1',
      source: 'camera',
      startedAt,
      corroborated: false,
      noticed: false,
      hidden: false,
      paused: false,
      held: false,
      others: 0,
      isOnAir: false,
      onAirMs: 0,
      ways: [],
    };
    expect(seen()).toEqual([
      { ...session, endedAt: null },
      { ...session, endedAt: startedAt + 1_500 },
    ]);
    expect(starts).toBe(1);
  });

  it('gives signs of life while it lasts, more of them in its first seconds, and none after it', async () => {
    start();
    parts.clock.pass(6_000);
    expect(seen()).toHaveLength(4);
    parts.clock.pass(2 * 10_000);
    expect(seen()).toHaveLength(6);
    stop();
    await settled();
    parts.clock.pass(60_000);
    expect(seen()).toHaveLength(7);
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

describe('time on air', () => {
  const last = () => seen().at(-1);

  it('is the time that the picture leaves, and no other', () => {
    start();
    parts.clock.pass(5_000);
    change({ call: true });
    parts.clock.pass(7_000);
    change({ paused: true });
    parts.clock.pass(60_000);
    change({ recording: true });
    parts.clock.pass(2_500);
    change({});
    parts.clock.pass(1_000);
    stop();
    expect(last()).toMatchObject({ onAirMs: 9_500, ways: ['call', 'recording'], isOnAir: false });
  });

  it('ends with the session', () => {
    start();
    parts.clock.pass(1_000);
    change({ call: true });
    parts.clock.pass(3_000);
    stop();
    parts.clock.pass(60_000);
    expect(last()).toMatchObject({ onAirMs: 3_000, isOnAir: false });
  });

  it('is told at once when it begins and ends, and by each beat', () => {
    start();
    change({ call: true });
    expect(last()).toMatchObject({ isOnAir: true, onAirMs: 0, ways: ['call'] });
    parts.clock.pass(2_000);
    expect(last()).toMatchObject({ isOnAir: true, onAirMs: 2_000 });
    parts.clock.pass(1_000);
    change({});
    expect(last()).toMatchObject({ isOnAir: false, onAirMs: 3_000, ways: ['call'] });
  });

  it('does not run backwards when somebody sets the clock', () => {
    start();
    change({ call: true });
    parts.clock.pass(1_000);
    parts.clock.jump(-3_600_000);
    change({});
    expect(last()?.['onAirMs']).toBe(0);
  });

  it('of one session is not that of the next', () => {
    start(1);
    change({ call: true });
    parts.clock.pass(4_000);
    stop(1);
    start(2);
    parts.clock.pass(4_000);
    stop(2);
    expect(last()).toMatchObject({ session: 'id-2', onAirMs: 0, ways: [] });
  });

  it('goes on when a page comes back that left while it was on air', () => {
    start();
    change({ call: true });
    window.dispatchEvent(new Event('pagehide'));
    parts.clock.pass(60_000);
    window.dispatchEvent(new Event('pageshow'));
    parts.clock.pass(2_000);
    stop();
    expect(last()).toMatchObject({ session: 'id-2', onAirMs: 2_000, ways: ['call'] });
  });
});

describe('a computer that sleeps while a camera is on', () => {
  const NIGHT = 8 * 3_600_000;
  /** The sessions as they were told last: for how long each was on, and on air. */
  const sessions = () => {
    const last = new Map(seen().map((report) => [report['session'], report]));
    return [...last.values()].map(({ startedAt, endedAt, onAirMs }) => ({
      ms: endedAt === null ? null : Number(endedAt) - Number(startedAt),
      onAirMs,
    }));
  };

  it('ends the session when it was last seen, and begins another when it wakes up', () => {
    start();
    change({ call: true });
    parts.clock.pass(60_000);
    parts.clock.jump(NIGHT);
    parts.clock.pass(30_000);
    stop();
    // Up to the next look, in the morning, nobody knows how long the computer was awake.
    expect(sessions()).toEqual([
      { ms: 60_000, onAirMs: 60_000 },
      { ms: 27_500, onAirMs: 27_500 },
    ]);
    expect(seen().at(-1)).toMatchObject({ session: 'id-2', ways: ['call'] });
  });

  it.each<[string, () => void]>([
    ['the page turns it off', () => stop()],
    ['the page is left', () => void window.dispatchEvent(new Event('pagehide'))],
  ])('leaves one session, as long as it was seen, if then %s at once', (_, first) => {
    start();
    change({ call: true });
    parts.clock.pass(12_000);
    parts.clock.jump(NIGHT);
    first();
    expect(sessions()).toEqual([{ ms: 10_000, onAirMs: 10_000 }]);
  });

  it.each<[string, () => void]>([
    ['changes it', () => change({ recording: true })],
    ['comes out of sight', () => setHidden(document, true)],
    ['is paused by the child', () => camera.hold(true)],
  ])('is seen to have slept by whatever comes first: the page %s', (_, first) => {
    start();
    parts.clock.pass(10_000);
    parts.clock.jump(NIGHT);
    const wokeAt = parts.clock.now();
    first();
    const [before, after] = seen().slice(-2);
    expect([before?.['session'], before?.['endedAt']]).toEqual(['id-1', wokeAt - NIGHT]);
    expect(after).toMatchObject({ session: 'id-2', startedAt: wokeAt, endedAt: null });
  });

  it('is not what a page out of sight is whose timers ring once a minute', () => {
    start();
    change({ call: true });
    parts.clock.pass(10_000);
    parts.clock.jump(60_000);
    parts.clock.pass(10_000);
    stop();
    expect(sessions()).toEqual([{ ms: 80_000, onAirMs: 80_000 }]);
  });

  it('has that of which no page told go on as well', () => {
    showVideo('live', { groupId: 'g' }).play();
    parts.clock.pass(10_000);
    parts.clock.jump(NIGHT);
    parts.clock.pass(2_000);
    expect(seen().at(-1)).toMatchObject({ session: 'id-2', noticed: true, endedAt: null });
  });

  it('tells of the evening also when nobody heard of it at once', async () => {
    start();
    parts.clock.pass(10_000);
    parts.runtime.isReachable = false;
    parts.clock.jump(NIGHT);
    parts.clock.pass(2_000);
    await settled();
    parts.runtime.isReachable = true;
    const before = seen().length;
    parts.clock.pass(10_000);
    expect(seen().slice(before)).toContainEqual(
      expect.objectContaining({ session: 'id-1', endedAt: expect.any(Number) }),
    );
  });
});

describe('a change', () => {
  it.each([
    ['of a session that never was', () => change({ call: true }, 0)],
    ['of one that is over', () => start() && stop() && change({ call: true })],
    ['to a paused camera that is on air', () => start() && change({ paused: true, call: true })],
  ])('%s is odd', (_, claim) => {
    expect(claim()).toBe(false);
    expect(seen().some(({ isOnAir }) => isOnAir)).toBe(false);
  });

  it('whose start was lost begins the session', () => {
    expect(change({ call: true }, 3)).toBe(true);
    expect(seen()).toMatchObject([{ session: 'id-1', isOnAir: true }]);
  });
});

describe('a camera of which no page told', () => {
  const CAMERA = { deviceId: 'd', groupId: 'g' };

  it('is noticed where it is shown, and is its own proof', () => {
    showVideo('live', CAMERA).play();
    expect(seen()).toMatchObject([{ noticed: true, corroborated: true, endedAt: null }]);
    expect(starts).toBe(1);
  });

  it.each([
    ['a call', 'live', { deviceId: 'd' }],
    ['a screen', 'live', { ...CAMERA, displaySurface: 'monitor' }],
    ['what is over', 'ended', CAMERA],
  ])('is not %s', (_, readyState, settings) => {
    showVideo(readyState, settings).play();
    expect(seen()).toEqual([]);
  });

  it('ends when its track does', () => {
    const { track, play } = showVideo('live', CAMERA);
    play();
    parts.clock.pass(3_000);
    track.readyState = 'ended';
    parts.clock.pass(2_000);
    expect(seen().at(-1)).toMatchObject({ noticed: true, endedAt: expect.any(Number) });
    expect(parts.clock.timers()).toBe(0);
  });

  it('is no second session beside one that was told, and becomes that of a claim that comes late', () => {
    start();
    showVideo('live', CAMERA).play();
    stop();
    expect(new Set(seen().map(({ session }) => session))).toEqual(new Set(['id-1', 'id-2']));
    expect(seen().at(-1)).toMatchObject({ session: 'id-2', noticed: true });
    start(2);
    expect(seen().at(-1)).toMatchObject({ session: 'id-2', endedAt: null });
    expect(stop(2)).toBe(true);
  });
});

describe('a session that the child pauses', () => {
  const last = () => seen().at(-1);

  it('is told at once, stands still, and goes on as the same', () => {
    start();
    change({ call: true });
    parts.clock.pass(3_000);
    camera.hold(true);
    expect(last()).toMatchObject({ paused: true, held: true, isOnAir: false, onAirMs: 3_000 });
    // What the page's world says of it comes a little later.
    change({ paused: true });
    parts.clock.pass(60_000);
    camera.hold(false);
    expect(last()).toMatchObject({ held: false, isOnAir: false, onAirMs: 3_000 });
    change({ call: true });
    parts.clock.pass(2_000);
    stop();
    expect(last()).toMatchObject({ session: 'id-1', held: false, paused: false, onAirMs: 5_000 });
  });

  it('is not on air, whatever the page claims', () => {
    start();
    camera.hold(true);
    change({ call: true });
    parts.clock.pass(5_000);
    expect(last()).toMatchObject({ paused: true, held: true, isOnAir: false, onAirMs: 0 });
  });

  it('is followed by another that is held, too', () => {
    start(1);
    camera.hold(true);
    stop(1);
    start(2);
    expect(last()).toMatchObject({ session: 'id-2', paused: true, held: true });
  });

  it('is black also where no page told of it', () => {
    const { track, play } = showVideo('live', { groupId: 'g' });
    play();
    camera.hold(true);
    expect(track.enabled).toBe(false);
    camera.hold(false);
    expect(track.enabled).toBe(true);
  });

  it('may be none', () => {
    camera.hold(true);
    expect(seen()).toEqual([]);
  });
});

describe('who else is there', () => {
  const others = () => seen().map((report) => report['others']);
  const remote = (id: string) => ({ label: 'remote video', kind: 'video', id });

  it('is told with each report', () => {
    showVideo('live', {}, remote('a'));
    start();
    expect(others()).toEqual([1]);
  });

  it('is told soon when somebody comes or goes, and not while nobody does', () => {
    start();
    parts.clock.pass(6_000);
    const before = seen().length;
    showVideo('live', {}, remote('a'));
    parts.clock.pass(2_500);
    expect(others().slice(before)).toEqual([1]);
    parts.clock.pass(5_000);
    expect(seen()).toHaveLength(before + 1);
    document.body.replaceChildren();
    parts.clock.pass(2_500);
    expect(others().at(-1)).toBe(0);
  });

  it('is told at once when their video plays', () => {
    start();
    showVideo('live', {}, remote('a')).play();
    expect(others()).toEqual([0, 1]);
  });

  it('is not looked for once the session is over', async () => {
    start();
    stop();
    await settled();
    showVideo('live', {}, remote('a'));
    parts.clock.pass(60_000);
    expect(others()).toEqual([0, 0]);
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

  it('and coming back to one that was only noticed begins none that nobody could end', () => {
    showVideo('live', { groupId: 'g' }).play();
    leave();
    comeBack();
    expect(seen().at(-1)).toMatchObject({ session: 'id-1', endedAt: expect.any(Number) });
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
