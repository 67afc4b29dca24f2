// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { countTimeInFront } from '../../../../src/content/watcher/time-in-front.ts';
import { fakeParts, setHidden, settled } from './fakes.ts';

let parts: ReturnType<typeof fakeParts>;

beforeEach(() => {
  setFocus(true);
  setHidden(document, false);
  parts = fakeParts();
  countTimeInFront({ ...parts, window });
});

afterEach(() => {
  parts.runtime.isHere = false;
  parts.life.goesOn();
  document.body.replaceChildren();
});

const told = () => parts.runtime.requests('content:time-spent').map(({ seconds }) => seconds);
const act = () => window.dispatchEvent(new Event('keydown'));

function setFocus(focused: boolean): void {
  document.hasFocus = () => focused;
  window.dispatchEvent(new Event(focused ? 'focus' : 'blur'));
}

function play(paused: boolean): void {
  const video = document.createElement('video');
  Object.defineProperty(video, 'paused', { value: paused });
  document.body.append(video);
}

it('tells the total every fifteen seconds, under one name for the visit', () => {
  parts.clock.pass(45_000);
  expect(told()).toEqual([15, 30, 45]);
  const visits = parts.runtime.requests('content:time-spent').map(({ visit }) => visit);
  expect(new Set(visits)).toEqual(new Set(['id-1']));
});

it('tells what is left when the page goes', () => {
  parts.clock.pass(7_000);
  window.dispatchEvent(new Event('pagehide'));
  expect(told()).toEqual([7]);
});

it('stops while the page is hidden', () => {
  parts.clock.pass(3_000);
  setHidden(document, true);
  expect(told()).toEqual([3]);
  parts.clock.pass(60_000);
  setHidden(document, false);
  parts.clock.pass(15_000);
  expect(told().at(-1)).toBeLessThanOrEqual(18);
  window.dispatchEvent(new Event('pagehide'));
  expect(told().at(-1)).toBe(18);
});

it('stops while another window has the focus', () => {
  parts.clock.pass(2_000);
  setFocus(false);
  parts.clock.pass(30_000);
  setFocus(true);
  parts.clock.pass(3_000);
  window.dispatchEvent(new Event('pagehide'));
  expect(told().at(-1)).toBe(5);
});

it('stops two minutes after the child did something', () => {
  parts.clock.pass(60_000);
  act();
  parts.clock.pass(600_000);
  expect(told().at(-1)).toBe(180);
});

it('goes on while something plays', () => {
  play(false);
  parts.clock.pass(600_000);
  expect(told().at(-1)).toBe(600);
});

it('does not go on for something paused', () => {
  play(true);
  parts.clock.pass(600_000);
  expect(told().at(-1)).toBe(120);
});

it.each([
  ['sleep', 3_600_000],
  ['a clock set back', -3_600_000],
])('adds little for %s', (_, jump) => {
  parts.clock.pass(15_000);
  parts.clock.jump(jump);
  act();
  parts.clock.pass(15_000);
  window.dispatchEvent(new Event('pagehide'));
  const total = Number(told().at(-1));
  expect(total).toBeGreaterThanOrEqual(25);
  expect(total).toBeLessThanOrEqual(40);
});

it('tells a total again that did not arrive', async () => {
  parts.runtime.isReachable = false;
  parts.clock.pass(15_000);
  await settled();
  setFocus(false);
  parts.runtime.isReachable = true;
  parts.clock.pass(15_000);
  expect(told()).toEqual([15, 15]);
});

it('comes down when the extension is gone', () => {
  parts.runtime.isHere = false;
  parts.clock.pass(60_000);
  expect(told()).toEqual([]);
  expect(parts.clock.timers()).toBe(0);
});
