// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ChatWatch, watchForChat } from '../../../../src/content/watcher/chat-watch.ts';
import { fakeParts, setHidden, settled } from './fakes.ts';

const CHAT = '<div role="log"></div><textarea></textarea>';

let parts: ReturnType<typeof fakeParts>;
let watch: ChatWatch;
let found: number;

function begin(): void {
  parts = fakeParts();
  found = 0;
  watch = watchForChat({
    ...parts,
    window,
    onFound() {
      found += 1;
    },
  });
}

beforeEach(() => setHidden(document, false));
afterEach(() => {
  parts.runtime.isHere = false;
  parts.life.goesOn();
  document.body.replaceChildren();
});

const told = () => parts.runtime.requests('content:chat-found').length;
const showChat = () => {
  document.body.innerHTML = CHAT;
};

it('finds a chat that is there, and tells of it once', () => {
  showChat();
  begin();
  parts.clock.pass(60_000);
  document.body.dispatchEvent(new Event('click', { bubbles: true }));
  parts.clock.pass(60_000);
  expect([found, told()]).toEqual([1, 1]);
});

it('leaves a page alone while it loads', () => {
  showChat();
  begin();
  parts.clock.pass(999);
  expect(told()).toBe(0);
  parts.clock.pass(1);
  expect(told()).toBe(1);
});

it.each([500, 2_500, 7_500, 19_500])('finds a chat that takes %i ms to build itself', (milliseconds) => {
  begin();
  parts.clock.pass(milliseconds);
  showChat();
  parts.clock.pass(20_000 - milliseconds);
  expect(told()).toBe(1);
});

it('does nothing on a page without a chat after its last look', () => {
  begin();
  parts.clock.pass(20_001);
  expect(parts.clock.timers()).toBe(0);
  showChat();
  parts.clock.pass(600_000);
  expect(told()).toBe(0);
});

it.each(['focusin', 'click', 'keydown'])('looks again a second after a %s', (type) => {
  begin();
  parts.clock.pass(60_000);
  showChat();
  document.body.dispatchEvent(new Event(type, { bubbles: true }));
  parts.clock.pass(900);
  expect(told()).toBe(0);
  parts.clock.pass(100);
  expect(told()).toBe(1);
});

it('looks once for all that happens in a second', () => {
  begin();
  parts.clock.pass(60_000);
  for (let times = 0; times < 100; times += 1)
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  expect(parts.clock.timers()).toBe(1);
});

it('waits for a hidden tab to be seen', () => {
  setHidden(document, true);
  showChat();
  begin();
  parts.clock.pass(60_000);
  expect(told()).toBe(0);
  setHidden(document, false);
  parts.clock.pass(1);
  expect(told()).toBe(1);
});

it('tells again when nobody heard', async () => {
  showChat();
  begin();
  parts.runtime.isReachable = false;
  parts.clock.pass(1_500);
  await settled();
  parts.runtime.isReachable = true;
  parts.clock.pass(60_000);
  expect(told()).toBe(2);
});

it('needs less on a site of the catalogue', () => {
  document.body.innerHTML = '<textarea></textarea>';
  begin();
  parts.clock.pass(60_000);
  expect(told()).toBe(0);
  watch.expectChat();
  parts.clock.pass(1);
  expect(told()).toBe(1);
});

it('stops when the extension is gone', () => {
  begin();
  parts.runtime.isHere = false;
  showChat();
  parts.clock.pass(60_000);
  document.body.dispatchEvent(new Event('click', { bubbles: true }));
  parts.clock.pass(60_000);
  expect(told()).toBe(0);
});

const press = (key: string) =>
  document.querySelector('#field')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

it.each([
  {
    name: 'a chat without telling names',
    html: '<textarea id="field">hi</textarea>',
    key: 'Enter',
    tells: 1,
  },
  { name: 'an editor', html: '<div id="field" contenteditable="true">hi</div>', key: 'Enter', tells: 1 },
  { name: 'another key', html: '<textarea id="field">hi</textarea>', key: 'a', tells: 0 },
  { name: 'an empty field', html: '<textarea id="field"></textarea>', key: 'Enter', tells: 0 },
  {
    name: 'a search',
    html: '<form role="search"><input id="field" value="hi"></form>',
    key: 'Enter',
    tells: 0,
  },
  {
    name: 'a log-in',
    html: '<form><input id="field" value="sam"><input type="password"></form>',
    key: 'Enter',
    tells: 0,
  },
])('takes what vanishes with Enter for sent: $name, $tells', ({ html, key, tells }) => {
  begin();
  parts.clock.pass(60_000);
  document.body.innerHTML = html;
  press(key);
  const field = document.querySelector('#field');
  if (field && 'value' in field) field.value = '';
  else field?.replaceChildren();
  parts.clock.pass(1_000);
  expect(told()).toBe(tells);
});

it('leaves a field alone that keeps its words after Enter', () => {
  begin();
  parts.clock.pass(60_000);
  document.body.innerHTML = '<textarea id="field">a note</textarea>';
  press('Enter');
  parts.clock.pass(60_000);
  expect(told()).toBe(0);
});
