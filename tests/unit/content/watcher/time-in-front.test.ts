// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countTimeInFront } from '../../../../src/content/watcher/time-in-front.ts';
import { FakeWindow, fakeParts, setHidden, settled } from './fakes.ts';

type Told = { from: number; to: number; ground: string }[];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let parts: ReturnType<typeof fakeParts>;
let page: FakeWindow;
let start: number;

beforeEach(() => {
  document.hasFocus = () => true;
  setFullscreen(null);
  setHidden(document, false);
  parts = fakeParts();
  page = new FakeWindow();
  start = parts.clock.now();
  countTimeInFront({ ...parts, window: page });
});

afterEach(() => {
  parts.runtime.isHere = false;
  parts.life.goesOn();
  document.body.replaceChildren();
  Reflect.deleteProperty(document, 'pictureInPictureElement');
});

const reports = () => parts.runtime.requests('content:time-spent').map(({ stretches }) => stretches as Told);
const touch = () => page.happen('keydown');

/** The seconds that were claimed, however often, of some grounds. */
function claimed(...grounds: string[]): number {
  const moments = new Set<number>();
  for (const { from, to, ground } of reports().flat()) {
    if (grounds.includes(ground)) for (let at = from; at < to; at += 1_000) moments.add(at);
  }
  return moments.size;
}

async function pass(milliseconds: number): Promise<void> {
  const end = parts.clock.now() + milliseconds;
  while (parts.clock.now() < end) {
    parts.clock.pass(Math.min(5_000, end - parts.clock.now()));
    await settled();
  }
}

function setFocus(focused: boolean): void {
  document.hasFocus = () => focused;
  page.happen(focused ? 'focus' : 'blur');
}

function setFullscreen(element: Element | null): void {
  Object.defineProperty(document, 'fullscreenElement', { value: element, configurable: true });
}

function play(properties: Record<string, unknown> = {}): void {
  const video = document.createElement('video');
  const all = { paused: false, readyState: 4, srcObject: null, textTracks: [], ...properties };
  for (const [name, value] of Object.entries(all)) Object.defineProperty(video, name, { value });
  document.body.append(video);
}

describe('reports', () => {
  it('come every fifteen seconds and say each moment once', async () => {
    await pass(45_000);
    expect(reports()).toEqual(
      [0, 15_000, 30_000].map((after) => [
        { from: start + after, to: start + after + 15_000, ground: 'used' },
      ]),
    );
  });

  it('say what is left when the page goes', async () => {
    await pass(7_000);
    page.happen('pagehide');
    expect(claimed('used')).toBe(7);
  });

  it('say again what did not arrive', async () => {
    parts.runtime.isReachable = false;
    await pass(15_000);
    setFocus(false);
    parts.runtime.isReachable = true;
    await pass(15_000);
    expect(reports()).toHaveLength(2);
    expect(reports()[1]).toEqual(reports()[0]);
  });

  it('say it again from a hidden page, too, but not for ever', async () => {
    await pass(12_000);
    parts.runtime.isReachable = false;
    setHidden(document, true);
    await pass(HOUR);
    expect(reports().length).toBeGreaterThan(2);
    expect(parts.clock.timers()).toBe(0);
  });

  it('end with the extension', async () => {
    parts.runtime.isHere = false;
    await pass(MINUTE);
    expect(reports()).toEqual([]);
    expect(parts.clock.timers()).toBe(0);
  });
});

describe('a page that is not in front', () => {
  it('costs no timer while it is hidden, and has no time then', async () => {
    await pass(3_000);
    setHidden(document, true);
    expect(parts.clock.timers()).toBe(0);
    await pass(MINUTE);
    setHidden(document, false);
    await pass(15_000);
    page.happen('pagehide');
    expect(claimed('used')).toBe(18);
  });

  it('has no time while another window has the focus', async () => {
    await pass(2_000);
    setFocus(false);
    await pass(30_000);
    setFocus(true);
    await pass(3_000);
    page.happen('pagehide');
    expect(claimed('used')).toBe(5);
  });

  it('has no time from when the focus was seen last, if it goes without a word', async () => {
    await pass(10_000);
    document.hasFocus = () => false;
    await pass(30_000);
    expect(claimed('used')).toBe(10);
  });

  it('has no time while it waits to be come back to', async () => {
    await pass(5_000);
    page.happen('pagehide');
    await pass(8_000);
    page.happen('pageshow');
    await pass(5_000);
    page.happen('pagehide');
    expect(claimed('used')).toBe(10);
  });

  it('is used again as soon as it is brought to the front, before anything is touched', async () => {
    setFocus(false);
    await pass(HOUR);
    setFocus(true);
    await pass(MINUTE);
    expect(claimed('used')).toBe(60);
  });
});

describe('a child that does nothing', () => {
  it('is thought gone after two minutes', async () => {
    await pass(MINUTE);
    touch();
    await pass(10 * MINUTE);
    expect(claimed('used', 'playing')).toBe(180);
  });

  it('has time again from the moment of a touch', async () => {
    await pass(10 * MINUTE + 2_000);
    touch();
    await pass(13_000);
    page.happen('pagehide');
    expect(claimed('used')).toBe(120 + 13);
  });

  it.each([
    { what: 'an event of the page', type: 'keydown', details: { isTrusted: false }, seconds: 120 },
    { what: 'a chat that scrolls by itself', type: 'scroll', details: {}, seconds: 120 },
    {
      what: 'a page that moves under a pointer at rest',
      type: 'pointermove',
      details: { screenX: 5, screenY: 5 },
      seconds: 125,
    },
    { what: 'a key', type: 'keydown', details: {}, seconds: 600 },
    { what: 'a wheel', type: 'wheel', details: {}, seconds: 600 },
    { what: 'a finger', type: 'touchmove', details: {}, seconds: 600 },
  ])('is told by $what for $seconds of 600 seconds', async ({ type, details, seconds }) => {
    for (let times = 0; times < 120; times += 1) {
      await pass(5_000);
      page.happen(type, details);
    }
    expect(claimed('used')).toBe(seconds);
  });

  it('leaves a doubt that the background may know better, and asks it once a minute', async () => {
    await pass(2 * MINUTE);
    const before = reports().length;
    await pass(10 * MINUTE);
    expect(reports().length - before).toBe(10);
    expect(claimed('untouched')).toBe(600);
  });

  it('may be busy in a frame', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.focus();
    await pass(10 * MINUTE);
    expect(claimed('focusInFrame')).toBe(480);
  });
});

const MEDIA: [string, Record<string, unknown>, boolean][] = [
  ['a film', {}, true],
  ['a paused film', { paused: true }, false],
  ['a film that has ended', { ended: true }, false],
  ['a film that does not get on', { readyState: 2 }, false],
  ['a muted film', { muted: true }, false],
  ['a film without volume', { volume: 0 }, false],
  ['a muted film that is read along', { muted: true, textTracks: [{ mode: 'showing' }] }, true],
  ['a call, whose sound may come from elsewhere', { muted: true, srcObject: {} }, true],
  ['a clip that goes on for ever', { loop: true }, false],
  ['a muted decoration', { loop: true, muted: true }, false],
];

describe('what plays', () => {
  it.each(MEDIA)('%s', async (_, properties, counts) => {
    play(properties);
    await pass(10 * MINUTE);
    expect(claimed('used')).toBe(counts ? 600 : 120);
  });

  it.each(MEDIA)('without the focus: %s', async (_, properties, counts) => {
    setFocus(false);
    play(properties);
    await pass(MINUTE);
    expect(claimed('playing')).toBe(counts ? 55 : 0);
    expect(claimed('used', 'untouched')).toBe(0);
  });

  it('counts, muted or not, when it fills the screen', async () => {
    play({ muted: true });
    setFullscreen(document.body);
    await pass(10 * MINUTE);
    expect(claimed('used')).toBe(600);
  });

  it('counts in the shadow of a custom element', async () => {
    const player = document.createElement('x-player');
    document.body.append(player);
    play();
    player.attachShadow({ mode: 'open' }).append(...document.querySelectorAll('video'));
    await pass(10 * MINUTE);
    expect(claimed('used')).toBe(600);
  });

  it('leaves no doubt when all that sounds is a loop', async () => {
    play({ loop: true });
    await pass(10 * MINUTE);
    expect(claimed('untouched')).toBe(0);
  });

  it('plays to nobody after three hours without a touch', async () => {
    play();
    await pass(5 * HOUR);
    expect(claimed('used', 'playing', 'untouched')).toBe(3 * 3_600);
  });

  it('does not count in a hidden page', async () => {
    play();
    setHidden(document, true);
    await pass(MINUTE);
    expect(claimed('used', 'playing')).toBe(0);
  });

  it('counts, without the focus, while it is seen in a small window of its own', async () => {
    play();
    Object.defineProperty(document, 'pictureInPictureElement', { value: {}, configurable: true });
    setHidden(document, true);
    await pass(MINUTE);
    expect(claimed('playing')).toBe(60);
    Object.defineProperty(document, 'pictureInPictureElement', { value: null, configurable: true });
    document.dispatchEvent(new Event('leavepictureinpicture'));
    await pass(MINUTE);
    expect(claimed('playing')).toBe(60);
    expect(parts.clock.timers()).toBe(0);
  });
});

describe('a clock that jumps', () => {
  it.each([
    ['sleep', 8 * HOUR],
    ['a short sleep', 30_000],
    ['a clock set forward by a day', 24 * HOUR],
    ['a clock set back', -HOUR],
    ['a clock set back by a day', -24 * HOUR],
  ])('adds nothing: %s', async (_, jump) => {
    await pass(15_000);
    parts.clock.jump(jump);
    await pass(5_000);
    touch();
    await pass(15_000);
    page.happen('pagehide');
    expect(claimed('used')).toBeGreaterThanOrEqual(25);
    expect(claimed('used')).toBeLessThanOrEqual(35);
  });

  it('leaves a child away that was asleep when the computer woke by itself', async () => {
    await pass(15_000);
    parts.clock.jump(8 * HOUR);
    await pass(10 * MINUTE);
    expect(claimed('used', 'playing', 'untouched')).toBe(15);
  });

  it('does not keep a child that is gone, however far it is set back', async () => {
    await pass(MINUTE);
    parts.clock.jump(-24 * HOUR);
    await pass(10 * MINUTE);
    expect(claimed('used')).toBeLessThanOrEqual(120);
  });
});
