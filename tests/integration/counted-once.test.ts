// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ChatTab } from '../fakes/chat-tab.ts';
import type { Look } from '../fakes/virtual-list.ts';

/** The first phrases take their time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const tabs: ChatTab[] = [];

afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
});

function openTab(look: Look): ChatTab {
  const tab = new ChatTab(look);
  tabs.push(tab);
  return tab;
}

const IDS: Look = { ids: 'lasting', times: false };
const TIMES: Look = { ids: 'none', times: true };
const BARE: Look = { ids: 'none', times: false };

async function tabWith(look: Look, ...texts: string[]): Promise<ChatTab> {
  const tab = openTab(look);
  for (const text of texts) tab.list.write(false, text);
  await tab.load();
  return tab;
}

/** What is known of the contact by what was said, and how many messages that was. */
async function knownOf(tab: ChatTab) {
  const { messages, fromContact } = await tab.background.stateOf('robin');
  return { messages: messages.fromContact, kinds: Object.keys(fromContact).sort() };
}

describe('a message whose words the page changes', () => {
  const CHANGES: [string, (tab: ChatTab) => Promise<void>][] = [
    ['while it is open', (tab) => tab.show()],
    ['while it is closed', (tab) => tab.load()],
    [
      'while it is open, and it is loaded again',
      async (tab) => {
        await tab.show();
        await tab.load();
      },
    ],
  ];
  test.each(CHANGES)('counts once, and its new words are heard: %s', async (_, show) => {
    const tab = await tabWith(IDS, 'hello there', 'nice day', 'see you');
    tab.list.edit(1, 'do not tell your mum');
    await show(tab);
    expect(await knownOf(tab)).toEqual({ messages: 3, kinds: ['secrecy'] });
  });

  test.each(CHANGES)('counts once, and what it says still is not heard twice: %s', async (_, show) => {
    const [plain, edited] = [
      await tabWith(IDS, 'hello there', 'do not tell your mum'),
      await tabWith(IDS, 'hello there', 'do not tell you mum, do not tell your mum'),
    ];
    edited.list.edit(1, 'do not tell your mum');
    await show(edited);
    const [one, other] = [await plain.background.stateOf('robin'), await edited.background.stateOf('robin')];
    expect(other).toEqual(one);
  });
});

describe('the same words again', () => {
  test.each([
    ['without anything else', BARE],
    ['with ids', IDS],
    ['with times', TIMES],
  ])('count again, the first ones being out of sight or not: %s', async (_, look) => {
    const tab = await tabWith(look, 'one', 'ok', 'two');
    tab.list.write(false, 'ok');
    await tab.show();
    for (const text of ['three', 'four', 'five', 'six', 'seven', 'ok']) {
      tab.list.write(false, text);
      await tab.show();
    }
    tab.list.scroll(4);
    await tab.show();
    tab.list.redraw();
    await tab.settle();
    expect((await knownOf(tab)).messages).toBe(10);
  });

  test('count again where the first one was taken back', async () => {
    const tab = await tabWith(BARE, 'one', 'ok', 'two');
    tab.list.delete(1);
    await tab.show();
    tab.list.write(false, 'ok');
    await tab.show();
    expect((await knownOf(tab)).messages).toBe(4);
  });

  test('count again after the page was loaded anew, where it shows times', async () => {
    const tab = await tabWith(TIMES, 'one', 'ok');
    await tab.load();
    tab.list.write(false, 'ok');
    await tab.show();
    expect((await knownOf(tab)).messages).toBe(3);
  });
});

describe.each([
  ['ids', IDS],
  ['times', TIMES],
  ['neither', BARE],
])('with %s each message counts once', (_, look) => {
  const MANY = Array.from({ length: 20 }, (_, index) => `line ${index}`);

  test('in history that is loaded in part, and again after the page was loaded anew', async () => {
    const tab = await tabWith(look, ...MANY);
    for (const rows of [4, 4]) {
      tab.list.scroll(rows);
      await tab.show();
    }
    await tab.load();
    for (const rows of [5, 5, 5]) {
      tab.list.scroll(rows);
      await tab.show();
    }
    expect((await knownOf(tab)).messages).toBe(20);
  });

  test('in two tabs of the same conversation, one of which is behind', async () => {
    const tab = await tabWith(look, 'one', 'two');
    tab.openReader();
    await tab.settle();
    tab.list.write(false, 'three');
    await tab.show();
    expect((await knownOf(tab)).messages).toBe(3);
  });

  test('when the background is killed before it can answer, and the reader starts anew', async () => {
    const tab = await tabWith(look, 'one', 'two');
    tab.wire.losesReplies = true;
    tab.list.write(false, 'three');
    await tab.show();
    tab.background.restart();
    tab.wire.losesReplies = false;
    await tab.settle();
    await tab.restartReader();
    tab.list.write(false, 'four');
    await tab.show();
    expect((await knownOf(tab)).messages).toBe(4);
  });
});

/** A page that is nothing but what the test makes of it. */
async function tabOf(rows: string): Promise<ChatTab> {
  const tab = openTab(IDS);
  tab.list.load();
  messages().innerHTML = rows;
  await tab.restartReader();
  return tab;
}

function messages(): Element {
  const list = document.querySelector('.messages');
  if (!list) throw new Error('no list');
  return list;
}

function rowOf(who: string, text: string, id: string, at = ''): string {
  const side = who === 'sam' ? ' self' : '';
  return `<div class="msg${side}" id="${id}"><b class="author">${who}</b><span class="text">${text}</span><time datetime="${at}"></time></div>`;
}

const TALK = rowOf('robin', 'hello there', 'm-10001') + rowOf('robin', 'nice day', 'm-10002');

describe("what the child wrote, shown at once and then replaced by the server's copy,", () => {
  const local = rowOf('sam', 'see you', 'local-4f3a9c1', '2026-11-29T10:00:59.900Z');
  const server = rowOf('sam', 'see you', 'm-10003', '2026-11-29T10:01:00.200Z');
  const REPLACEMENTS: [string, () => void | Promise<void>][] = [
    ['at once', () => document.querySelector('#local-4f3a9c1')?.replaceWith(...made(server))],
    [
      'after it was gone, and after a further message came',
      async () => {
        document.querySelector('#local-4f3a9c1')?.remove();
        await Promise.resolve();
        messages().append(...made(rowOf('robin', 'bye', 'm-10004')));
        document.querySelector('#m-10004')?.before(...made(server));
      },
    ],
  ];

  test.each(REPLACEMENTS)('counts once, also when the page is loaded anew: %s', async (_, replace) => {
    const tab = await tabOf(TALK);
    messages().append(...made(local));
    await tab.settle();
    await replace();
    await tab.settle();
    await tab.restartReader();
    const { fromChild } = (await tab.background.stateOf('robin')).messages;
    expect(fromChild).toBe(1);
  });
});

test('what a page shows twice for a while, as it loads more, counts once where it has ids', async () => {
  const tab = await tabOf(TALK);
  messages().innerHTML = rowOf('robin', 'from before', 'm-10000') + TALK + TALK;
  await tab.settle();
  messages().innerHTML = rowOf('robin', 'from before', 'm-10000') + TALK;
  await tab.settle();
  await tab.restartReader();
  expect((await knownOf(tab)).messages).toBe(3);
});

test('ids that are of people are not taken for those of messages', async () => {
  const tab = await tabOf('');
  const of = (text: string, id: string) => rowOf('robin', text, '').replace('id=""', `data-user-id="${id}"`);
  messages().innerHTML = of('hello there', 'u-551122');
  await tab.settle();
  messages().innerHTML = of('nice day', 'u-551122');
  await tab.restartReader();
  expect((await knownOf(tab)).messages).toBe(2);
});

test('when another conversation is opened while the old messages still stand there, nobody gets those of another', async () => {
  const tab = await tabOf(TALK);
  const heading = document.querySelector('h2');
  if (heading) heading.textContent = 'leo';
  document.querySelector('.messages > :first-child')?.remove();
  await tab.settle();
  messages().innerHTML = rowOf('leo', 'ok', 'm-20001') + rowOf('leo', 'nice day', 'm-20002');
  await tab.settle();
  await tab.load();
  expect((await knownOf(tab)).messages).toBe(2);
  expect((await tab.background.stateOf('leo')).messages.fromContact).toBe(2);
});

function made(html: string): Element[] {
  const place = document.createElement('div');
  place.innerHTML = html;
  return [...place.children];
}
