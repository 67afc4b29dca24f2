// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { looksLikeChat } from '../../../../src/content/watcher/chat-look.ts';

const FOLDER = 'tests/fixtures/pages';
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
const NO_CHATS = PAGES.filter((name) => name.startsWith('no-chat-'));
const CHATS = PAGES.filter((name) => !NO_CHATS.includes(name));

/**
 * A log with a line to type in is a chat from afar, and so is a channel in which nobody has written yet, a mail that can be
 * answered, a conversation that is yet to be chosen; the reader, who looks at the messages, knows better.
 */
const LEFT_TO_THE_READER = [
  'code',
  'cookies',
  'empty-demo',
  'quiet-channel',
  'social-feed',
  'inbox-list',
  'jobs',
  'mail-thread',
  'terminal',
  'translate',
].map((name) => `no-chat-${name}.html`);

afterEach(() => document.documentElement.replaceChildren());

function show(name: string): Document {
  document.documentElement.innerHTML = readFileSync(join(FOLDER, name), 'utf8');
  openShadows(document);
  return document;
}

/** jsdom knows no declarative shadow roots. */
function openShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    if (!shadow) continue;
    shadow.append(template.content);
    template.remove();
    openShadows(shadow);
  }
}

it.each(CHATS)('sees the chat in %s', (name) => {
  const isListed = !name.startsWith('generic-');
  expect(looksLikeChat(show(name), isListed)).toBe(true);
});

it.each(NO_CHATS)('judges %s', (name) => {
  expect(looksLikeChat(show(name), false)).toBe(LEFT_TO_THE_READER.includes(name));
});
