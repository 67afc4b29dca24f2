// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { beginsChat } from '../../../../src/content/guard/first-message.ts';
import { chatPlaceOf } from '../../../../src/content/watcher/chat-look.ts';

const FOLDER = 'tests/fixtures/pages';
const NO_CHATS = readdirSync(FOLDER).filter((name) => /^no-chat-.*[.]html$/.test(name));
const FIELDS = 'textarea, input, [contenteditable], [role="textbox"]';
const WORDS = 'which bike is best for a hill? '.repeat(12);

afterEach(() => document.documentElement.replaceChildren());

/** Which fields of a page begin a conversation, if its parts are as tall as said. */
function beginnings(html: string, height = 0): Element[] {
  document.documentElement.innerHTML = html;
  for (const part of document.querySelectorAll('*'))
    Object.defineProperty(part, 'clientHeight', {
      value: part.matches(`form, ${FIELDS}`) ? 40 : height,
      configurable: true,
    });
  return [...document.querySelectorAll(FIELDS)].filter((field) => beginsChat(field, { chatPlaceOf }));
}

/** A channel in which nobody has written yet, a demo of sending words, a conversation yet to be chosen: this is for them. */
const EMPTY_CHATS = ['quiet-channel', 'empty-demo', 'inbox-list'].map((name) => `no-chat-${name}.html`);
/** It asks for a message to somebody new, and the little that it says beside it could be all of a large page. */
const NEARLY_EMPTY = ['no-chat-jobs.html'];

it.each(NO_CHATS.filter((name) => !EMPTY_CHATS.includes(name)))('begins no conversation in %s', (name) => {
  const height = NEARLY_EMPTY.includes(name) ? 0 : innerHeight;
  expect(beginnings(readFileSync(join(FOLDER, name), 'utf8'), height)).toEqual([]);
});

it.each([
  [
    'a list without messages',
    '<div class="messages" role="log"></div><div><textarea placeholder="Message"></textarea><button>Send</button></div>',
  ],
  [
    'a list with a word of welcome, beside a long list of people',
    `<div class="conversations">${WORDS}</div><section><div class="chat-log">Say hello</div><form><input placeholder="Type a message"></form></section>`,
  ],
])('begins a conversation beside %s', (_, html) => {
  expect(beginnings(`<main>${html}</main>`).length).toBe(1);
});

it('begins one where names tell nothing, but all around the field is empty', () => {
  const html = `<nav>${WORDS}</nav><section><header>robin</header><div></div><div contenteditable role="textbox" aria-label="Message robin"></div></section>`;
  expect(beginnings(`<main>${html}</main>`, innerHeight).length).toBe(1);
  expect(beginnings(`<main>${html}</main>`, 40)).toEqual([]);
});

it.each([
  ['beside messages', `<div class="messages">${WORDS}</div><textarea placeholder="Message"></textarea>`],
  [
    'below an article',
    `<article>${WORDS}</article><form><textarea placeholder="Write a reply"></textarea></form>`,
  ],
  [
    'in a mail',
    '<input placeholder="Subject"><div contenteditable role="textbox" aria-label="Message body"></div>',
  ],
  [
    'in a form of several fields',
    '<div class="messages"></div><form><input name="topic"><input name="who"><textarea placeholder="Type a message"></textarea></form>',
  ],
  ['in a search', '<div class="messages"></div><input placeholder="Search messages">'],
  [
    'where comments are written',
    '<div class="comments"><textarea placeholder="Write a message"></textarea><button>Send</button></div>',
  ],
])('begins none %s', (_, html) => {
  expect(beginnings(`<main>${html}</main>`, innerHeight)).toEqual([]);
});
