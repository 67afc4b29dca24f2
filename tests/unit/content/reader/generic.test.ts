// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPanes } from '../../../../src/content/reader/find-panes.ts';
import { findChatLists } from '../../../../src/content/reader/generic/find-panes.ts';
import { runToEnd } from '../../../../src/domain/steps.ts';
import { addressAt, expectedOf, NOW, openFixture, readConversation, readPane } from './fixture-page.ts';

const pages = readdirSync(join(import.meta.dirname, '../../../fixtures/pages'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

function panesOf(path: string) {
  const place = { page: document, address: addressAt(path), now: () => NOW };
  return runToEnd(findPanes(place, [])).panes;
}

describe.each(pages.filter((name) => name.startsWith('generic-')))('the chat page %s', (name) => {
  test('is read from its structure alone', () => {
    const { path, messages, conversation } = expectedOf(name);
    openFixture(name);
    const [pane, ...others] = panesOf(path);
    if (!pane) throw new Error('no conversation found');
    expect(others).toEqual([]);
    expect(readPane(pane)).toEqual(messages);
    expect(readConversation(pane)).toMatchObject(conversation);
  });
});

describe.each(pages.filter((name) => name.startsWith('no-chat-')))('the page %s', (name) => {
  test('is not taken for a chat', () => {
    openFixture(name);
    expect(runToEnd(findChatLists(document)).map(({ list, score }) => [list.outerHTML, score])).toEqual([]);
  });
});
