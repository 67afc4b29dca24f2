// @vitest-environment jsdom

import * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import type { PageReader } from '../../../../src/content/reader/page-reader.ts';
import { adapterSchema, pick } from '../../../../src/sites/adapter.ts';
import { CATALOGUE } from '../../../../src/sites/catalogue.ts';
import { startReading } from './fake-reader.ts';
import { openFixture, openHtml } from './fixture-page.ts';

const readers: PageReader[] = [];

afterEach(() => {
  for (const reader of readers.splice(0)) reader.stop();
});

async function start(...args: Parameters<typeof startReading>) {
  const started = await startReading(...args);
  readers.push(started.reader);
  return started;
}

function row(author: string, text: string, own = false, extra = ''): string {
  return `<div class="msg${own ? ' self' : ''}" ${extra}><b class="author">${author}</b> <span class="text">${text}</span></div>`;
}

function openChat(rows: string, title = 'robin'): void {
  openHtml(`<head><title>chat</title></head><body><div class="chat"><header><h2>${title}</h2></header>
    <div class="messages" role="log">${rows}</div><textarea placeholder="Message"></textarea></div></body>`);
}

function list(): Element {
  const found = document.querySelector('.messages');
  if (!found) throw new Error('no list');
  return found;
}

const TALK = row('robin', 'hi') + row('robin', 'how old are you') + row('sam', 'twelve', true);

test('messages on the page are reported with contact, direction and signals, and the page is called readable', async () => {
  openChat(TALK);
  const { background } = await start();
  expect(background.counts).toEqual({ robin: 2, child: 1 });
  expect(background.states).toEqual(['reading']);
  const [first] = background.batches;
  expect(first?.conversation).toEqual({ id: '/ robin', title: 'robin', audience: 'direct' });
  expect(first?.contact).toEqual({ id: 'robin', name: 'robin', account: {} });
  expect(first?.observations.flatMap(({ signals }) => signals)).toContainEqual({ kind: 'asksAge' });
  expect(JSON.stringify(background.batches)).not.toContain('how old');
});

test('what the page says of the account comes along', async () => {
  openChat(TALK, 'robin</h2><p>No friends in common</p><h2>');
  const { background } = await start();
  expect(background.batches[0]?.contact).toMatchObject({ account: { hasMutualFriends: false } });
});

test('messages that arrive are reported once', async () => {
  openChat(TALK);
  const { background, scheduler } = await start();
  list().insertAdjacentHTML('beforeend', row('robin', 'are you alone'));
  await scheduler.pass(100);
  expect(background.counts).toEqual({ robin: 3, child: 1 });
});

test('a chat that opens later is found, also a single first message', async () => {
  openHtml('<body><h1>Welcome</h1></body>');
  const { background, scheduler } = await start();
  document.body.innerHTML = `<div class="chat"><h2>robin</h2><div class="messages">${row('robin', 'hi')}</div><textarea placeholder="Message"></textarea></div>`;
  await scheduler.pass(5_000);
  expect(background.counts).toEqual({ robin: 1 });
});

const REDRAWINGS: [string, () => void | Promise<void>][] = [
  [
    'the whole list is rewritten',
    () => {
      const html = list().innerHTML;
      list().innerHTML = html;
    },
  ],
  [
    'all rows are replaced by copies',
    () => list().replaceChildren(...[...list().children].map((one) => one.cloneNode(true))),
  ],
  [
    'rows are taken out and put back',
    async () => {
      const rows = [...list().children];
      list().replaceChildren();
      await Promise.resolve();
      list().append(...rows);
    },
  ],
  [
    'text is taken out and put back',
    async () => {
      for (const part of list().querySelectorAll('.text')) {
        const text = part.textContent ?? '';
        part.textContent = '';
        await Promise.resolve();
        part.textContent = text;
      }
    },
  ],
  [
    'the children of a row are rebuilt',
    () => {
      const last = list().lastElementChild;
      if (last) last.innerHTML = `${last.innerHTML}`;
    },
  ],
  [
    'old rows are trimmed and created again',
    async () => {
      const first = list().firstElementChild;
      const copy = first?.cloneNode(true);
      first?.remove();
      await Promise.resolve();
      if (copy) list().prepend(copy);
    },
  ],
  [
    'rows move inside the list',
    () => list().append(...[...list().children].slice(1), ...[...list().children].slice(0, 1)),
  ],
];

test.each(REDRAWINGS)('nothing is counted twice when %s', async (_, redraw) => {
  openChat(TALK);
  const { background, scheduler } = await start();
  await redraw();
  await scheduler.pass(5_000);
  expect(background.counts).toEqual({ robin: 2, child: 1 });
});

test('the same words twice are two messages', async () => {
  openChat(row('robin', 'hi') + row('robin', 'hi'));
  const { background, scheduler } = await start();
  list().insertAdjacentHTML('beforeend', row('robin', 'hi'));
  await scheduler.pass(100);
  expect(background.counts).toEqual({ robin: 3 });
  expect(new Set(background.observations.map(({ fingerprint }) => fingerprint)).size).toBe(3);
});

test('the fingerprints are the same after a reload', async () => {
  openChat(TALK);
  const one = await start();
  openChat(TALK);
  const other = await start();
  const fingerprints = (from: typeof one) =>
    from.background.observations.map(({ fingerprint }) => fingerprint);
  expect(fingerprints(other)).toEqual(fingerprints(one));
});

test('a row that is inserted empty counts when its text is there', async () => {
  openChat(TALK);
  const { background, scheduler } = await start();
  list().insertAdjacentHTML('beforeend', row('robin', ''));
  await scheduler.pass(100);
  expect(background.counts).toEqual({ robin: 2, child: 1 });
  const text = list().lastElementChild?.querySelector('.text');
  if (text) text.textContent = 'where do you live';
  await scheduler.pass(100);
  expect(background.counts).toEqual({ robin: 3, child: 1 });
});

test("the child's message counts once when the server's copy with another time replaces it", async () => {
  openChat(TALK);
  const { background, scheduler } = await start();
  list().insertAdjacentHTML('beforeend', row('sam', 'see you', true, 'data-time="2026-11-29T10:00:59.900Z"'));
  await scheduler.pass(100);
  list().lastElementChild?.remove();
  await scheduler.pass(100);
  list().insertAdjacentHTML('beforeend', row('sam', 'see you', true, 'data-time="2026-11-29T10:01:00.200Z"'));
  await scheduler.pass(100);
  expect(background.counts).toEqual({ robin: 2, child: 2 });
});

test('times on display that are rewritten make no new messages', async () => {
  const timed = (text: string, time: string) =>
    `<div class="msg"><b class="author">robin</b> <span class="text">${text}</span><span class="time">${time}</span></div>`;
  openChat(timed('hi', 'now') + timed('hello', '1 min ago'));
  const { background, scheduler } = await start();
  for (const [index, time] of [...list().querySelectorAll('.time')].entries())
    time.textContent = `12:3${index}`;
  await scheduler.pass(100);
  expect(background.counts).toEqual({ robin: 2 });
});

test('history loaded above is reported, and what was there is not reported again', async () => {
  openChat(TALK);
  const { background, scheduler } = await start();
  list().insertAdjacentHTML('afterbegin', row('robin', 'from before') + row('sam', 'long ago', true));
  await scheduler.pass(100);
  expect(background.counts).toEqual({ robin: 3, child: 2 });
});

const EDITS: [string, string, string[]][] = [
  ['set right', 'how are you today', []],
  ['deleted', 'This message was deleted', []],
  ['turned into something of note', 'do not tell your mum', ['secrecy']],
];

test.each(EDITS)(
  'a message that is %s counts once, and what it says now is reported',
  async (_, words, kinds) => {
    openChat(TALK + row('robin', 'how are you todya', false, 'id="m7"'));
    const { background, scheduler } = await start();
    const text = list().lastElementChild?.querySelector('.text');
    if (text) text.textContent = words;
    await scheduler.pass(5_000);
    expect(background.counts).toEqual({ robin: 3, child: 1 });
    const last = background.observations.at(-1);
    expect(last?.again).toBe(true);
    expect(last?.signals.map(({ kind }) => kind)).toEqual(kinds);
  },
);

test('rows whose ids are numbers from the top hold other messages after history came in above', async () => {
  const numbered = (texts: string[]) =>
    texts.map((text, index) => row('robin', text, false, `id="row-${index}"`)).join('');
  openChat(numbered(['one', 'two']));
  const { background, scheduler } = await start();
  list().innerHTML = numbered(['minus one', 'zero', 'one', 'two']);
  await scheduler.pass(5_000);
  expect(background.counts).toEqual({ robin: 4 });
});

test('a virtualised list whose few rows hold other messages after each scroll counts each message once', async () => {
  const all = Array.from({ length: 12 }, (_, index) => `line ${index}`);
  openChat(
    all
      .slice(-4)
      .map((text) => row('robin', text))
      .join(''),
  );
  const { background, scheduler } = await start();
  const scrollTo = async (top: number) => {
    for (const [index, part] of [...list().querySelectorAll('.text')].entries())
      part.textContent = all[top + index] ?? '';
    await scheduler.pass(500);
  };
  for (const top of [6, 4, 1, 0, 3, 8]) await scrollTo(top);
  expect(background.counts).toEqual({ robin: 12 });
});

test('bubbles that vanish have been counted', async () => {
  openChat(TALK);
  const { background, scheduler } = await start();
  list().insertAdjacentHTML('beforeend', row('robin', 'look quickly'));
  await scheduler.pass(50);
  list().lastElementChild?.remove();
  await scheduler.pass(50);
  expect(background.counts).toEqual({ robin: 3, child: 1 });
});

test('another conversation in the same list is another conversation', async () => {
  openChat(TALK);
  const { background, scheduler } = await start();
  const heading = document.querySelector('h2');
  if (heading) heading.textContent = 'leo';
  list().innerHTML = row('leo', 'hi') + row('sam', 'hello', true);
  await scheduler.pass(2_000);
  expect(background.counts).toEqual({ robin: 2, leo: 1, child: 2 });
  const last = background.batches.at(-1);
  expect(last?.conversation.title).toBe('leo');
  expect(last?.contact?.name).toBe('leo');
});

test("a heading that changes before its messages come takes nobody else's words along", async () => {
  openChat(TALK);
  const { background, scheduler } = await start();
  const heading = document.querySelector('h2');
  if (heading) heading.textContent = 'leo';
  list().insertAdjacentHTML('beforeend', row('leo', 'hi'));
  await scheduler.pass(2_000);
  list().innerHTML = row('leo', 'hi') + row('sam', 'hello', true);
  await scheduler.pass(2_000);
  expect(background.counts).toEqual({ robin: 2, leo: 1, child: 2 });
});

test('the same words to two people, one after the other in the same list, are two messages', async () => {
  openChat(row('robin', 'hi') + row('sam', 'hello', true));
  const { background, scheduler } = await start();
  const heading = document.querySelector('h2');
  if (heading) heading.textContent = 'leo';
  list().innerHTML = row('leo', 'hey') + row('sam', 'hello', true);
  await scheduler.pass(20_000);
  expect(background.counts).toEqual({ robin: 1, leo: 1, child: 2 });
});

test('the same words to two people in two lists are two messages at once', async () => {
  openChat(row('robin', 'hi') + row('sam', 'hello', true));
  const second = document.querySelector('.chat')?.cloneNode(true);
  if (second instanceof Element) {
    second.innerHTML = second.innerHTML.replaceAll('robin', 'leo');
    document.body.append(second);
  }
  const { background, scheduler } = await start();
  await scheduler.pass(1_000);
  expect(background.counts).toEqual({ robin: 1, leo: 1, child: 2 });
});

test("in a group the child's messages belong to nobody", async () => {
  openChat(row('robin', 'hi') + row('leo', 'hello') + row('sam', 'hey', true), '#kids');
  const { background } = await start();
  expect(background.batches.every(({ conversation }) => conversation.audience === 'group')).toBe(true);
  expect(background.batches.filter(({ contact }) => contact === null)).toHaveLength(1);
});

test("in a group where only one other spoke the child's messages belong to nobody, too", async () => {
  openChat(row('robin', 'hi') + row('sam', 'hey', true), '#kids');
  const { background } = await start();
  expect(background.batches.map(({ contact }) => contact?.name ?? null)).toEqual(['robin', null]);
});

test('names that are HTML stay text, and long ones are cut', async () => {
  const html = '&lt;img src=x onerror=alert(1)&gt;';
  const long = 'ab'.repeat(20);
  openChat(row(html, 'hi') + row(long, 'hello') + row(html, 'there'));
  const { background } = await start();
  expect(Object.keys(background.counts).sort()).toEqual([long, 'img src=x onerror=alert(1)'].sort());
  expect(document.querySelector('img')).toBeNull();
});

test('what cannot be sent is kept and sent in order when the background is back', async () => {
  openChat(TALK);
  const { background, scheduler } = await start();
  background.isAwake = false;
  for (let index = 0; index < 230; index += 1)
    list().insertAdjacentHTML('beforeend', row('robin', `word ${index}`));
  await scheduler.pass(3_000);
  expect(background.observations).toHaveLength(3);
  background.isAwake = true;
  await scheduler.pass(60_000);
  expect(background.counts).toEqual({ robin: 232, child: 1 });
  expect(new Set(background.observations.map(({ fingerprint }) => fingerprint)).size).toBe(233);
  expect(Math.max(...background.batches.map(({ observations }) => observations.length))).toBeLessThanOrEqual(
    200,
  );
});

test('empty messages are left out, and one of 100 kB is read', async () => {
  openChat(TALK);
  const { background, scheduler } = await start();
  list().insertAdjacentHTML(
    'beforeend',
    row('robin', '') + row('robin', `${'long '.repeat(20_000)} how old are you`),
  );
  await scheduler.pass(1_000);
  expect(background.counts).toEqual({ robin: 3, child: 1 });
  expect(background.observations.at(-1)?.signals).toContainEqual({ kind: 'asksAge' });
});

test('after the extension is gone nothing happens any more', async () => {
  openChat(TALK);
  const { background, scheduler } = await start();
  background.remove();
  list().insertAdjacentHTML('beforeend', row('robin', 'are you alone'));
  await scheduler.pass(5_000);
  expect(background.counts).toEqual({ robin: 2, child: 1 });
});

test('a known site that shows a composer but no messages is reported, after a while and not before', async () => {
  const site = CATALOGUE.find(({ id }) => id === 'discord');
  const discord = v.parse(v.array(adapterSchema), site?.adapters);
  openFixture('discord');
  document.querySelector('ol')?.remove();
  const { background, scheduler } = await start(discord, '/channels/@me/501');
  await scheduler.pass(10_000);
  document.body.append(document.createElement('i'));
  expect(background.states).toEqual([]);
  await scheduler.pass(20_000);
  expect(background.states).toEqual(['cannotRead']);
});

const PLAIN = v.parse(adapterSchema, {
  id: 'plain',
  list: ['.messages'],
  row: ['.msg'],
  skip: ['.system'],
  author: [pick('.author')],
  text: ['.text'],
  composer: ['textarea'],
});

test('a known site on which messages are found but no word in them is reported, and that it is read again', async () => {
  openChat(Array.from({ length: 5 }, (_, index) => row('robin', `line ${index}`)).join(''));
  const html = list().innerHTML;
  list().innerHTML = html.replaceAll('class="text"', 'class="renamed"');
  const { background, scheduler } = await start([PLAIN]);
  await scheduler.pass(10_000);
  expect(background.states).toEqual([]);
  document.body.append(document.createElement('i'));
  await scheduler.pass(20_000);
  expect(background.states).toEqual(['cannotRead']);
  list().innerHTML = html;
  await scheduler.pass(5_000);
  expect(background.states).toEqual(['cannotRead', 'reading']);
  expect(background.counts).toEqual({ robin: 5 });
});

test('some pictures, and news without a message, are not called unreadable', async () => {
  const pictures = row('robin', '<img alt="">').repeat(4);
  openChat(pictures + '<div class="msg system">robin joined</div>'.repeat(9));
  const { background, scheduler } = await start([PLAIN]);
  await scheduler.pass(10_000);
  document.body.append(document.createElement('i'));
  await scheduler.pass(30_000);
  expect(background.states).toEqual([]);
});

test('a page that worked and no longer does while the composer is there is reported, and its return, too', async () => {
  openChat(TALK);
  const { background, scheduler } = await start();
  const gone = list();
  gone.remove();
  await scheduler.pass(10_000);
  document.body.append(document.createElement('i'));
  await scheduler.pass(20_000);
  expect(background.states).toEqual(['reading', 'cannotRead']);
  document.querySelector('textarea')?.before(gone);
  await scheduler.pass(10_000);
  expect(background.states).toEqual(['reading', 'cannotRead', 'reading']);
});

describe('a page with a field for messages, on which no conversation is found', () => {
  const openDrawn = () => {
    document.body.innerHTML =
      '<main class="chat"><canvas></canvas><textarea placeholder="Write a message"></textarea><button>Send</button></main>';
  };
  const field = () => document.querySelector('textarea') ?? document.createElement('textarea');
  const press = (target: Element, event: Event) => target.dispatchEvent(event);
  const enter = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });

  test.each([
    ['with Enter', () => press(field(), enter())],
    [
      'with the button',
      () =>
        press(document.querySelector('button') ?? document.body, new MouseEvent('click', { bubbles: true })),
    ],
  ])('is reported once the child has sent something %s', async (_, send) => {
    openDrawn();
    const { background, scheduler } = await start();
    await scheduler.pass(60_000);
    expect(background.states).toEqual([]);
    field().value = 'hello';
    send();
    field().value = '';
    await scheduler.pass(60_000);
    expect(background.states).toEqual(['cannotRead']);
  });

  test.each([
    ['what was written is still there', 'hello', enter()],
    ['nothing was written', '', enter()],
    ['it was no Enter', 'hello', new KeyboardEvent('keydown', { key: 'a', bubbles: true })],
  ])('is not reported where %s', async (_, text, event) => {
    openDrawn();
    const { background, scheduler } = await start();
    field().value = text;
    press(field(), event);
    if (event.key !== 'Enter') field().value = '';
    await scheduler.pass(60_000);
    expect(background.states).toEqual([]);
  });
});

test('whoever says what was sent is the child, where the page does not tell', async () => {
  const row = (who: string, text: string) => `<li><b class="author">${who}</b> <span>${text}</span></li>`;
  const said = ['Ann', 'Ben', 'Ann', 'Sam', 'Ben'].map((who, index) => row(who, `line ${index} of the talk`));
  document.body.innerHTML = `<h2>Boat club</h2><ul class="messages">${said.join('')}</ul><textarea placeholder="Message"></textarea>`;
  const { background, scheduler } = await start();
  await scheduler.pass(5_000);
  const directions = () => background.observations.map(({ direction }) => direction);
  expect(directions()).not.toContain('fromChild');
  const [list, field] = [document.querySelector('ul'), document.querySelector('textarea')];
  if (!list || !field) throw new Error('There is no chat');
  const send = (text: string) => {
    field.value = text;
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    field.value = '';
    list.insertAdjacentHTML('beforeend', row('Sam', text));
  };
  send('i can bring the oars');
  await scheduler.pass(5_000);
  list.insertAdjacentHTML('beforeend', row('Ann', 'good'));
  send('and two buckets');
  await scheduler.pass(5_000);
  expect(directions().slice(-2)).toEqual(['fromContact', 'fromChild']);
});

test('reading leaves the page as it is', async () => {
  openChat(TALK);
  const before = document.documentElement.outerHTML;
  const { scheduler } = await start();
  await scheduler.pass(5_000);
  expect(document.documentElement.outerHTML).toBe(before);
});

const NESTED = v.parse(adapterSchema, {
  id: 'nested',
  shadowHosts: ['x-app', 'x-room'],
  list: ['x-list'],
  row: ['x-row'],
  text: ['.text'],
  author: [pick('b')],
  own: ['.own'],
  composer: ['x-composer'],
});

const NESTED_PAGE = `<body><x-app><template shadowrootmode="open"><x-room><template shadowrootmode="open">
  <x-list><template shadowrootmode="open"></template></x-list></template></x-room><x-composer></x-composer></template></x-app></body>`;

function rootBelow(root: ParentNode, host: string): ShadowRoot {
  const found = root.querySelector(host)?.shadowRoot;
  if (!found) throw new Error(`no ${host}`);
  return found;
}

test('messages whose rows are shadow roots of their own are read when their words are there', async () => {
  openHtml(NESTED_PAGE);
  const list = rootBelow(rootBelow(rootBelow(document, 'x-app'), 'x-room'), 'x-list');
  const { background, scheduler } = await start([NESTED]);
  const row = document.createElement('x-row');
  const inside = row.attachShadow({ mode: 'open' });
  list.append(row);
  await scheduler.pass(10_000);
  expect(background.counts).toEqual({});
  inside.innerHTML = '<b>robin</b><p class="text">how old are you</p>';
  await scheduler.pass(10_000);
  expect(background.counts).toEqual({ robin: 1 });
  expect(background.states).toEqual(['reading']);
});

const inRoot = (name: string, html: string) =>
  `<${name}><template shadowrootmode="open">${html}</template></${name}>`;
const FIELD = '<div><textarea placeholder="Write a message"></textarea></div>';
const MESSAGES = `<div class="messages">${TALK}</div>`;

describe('component libraries', () => {
  test.each([
    ['the field', `${MESSAGES}${inRoot('x-field', FIELD)}`],
    ['the messages', `${inRoot('x-messages', MESSAGES)}${FIELD}`],
    ['both, each by itself,', `${inRoot('x-messages', MESSAGES)}${inRoot('x-field', FIELD)}`],
    ['two fields', `${MESSAGES}${inRoot('x-field', FIELD)}${inRoot('x-more', FIELD)}`],
  ])('that keep %s in shadow roots are read, each message once', async (_, parts) => {
    openHtml(`<body><main class="chat"><header><h2>robin</h2></header>${parts}</main></body>`);
    const { background, scheduler } = await start();
    await scheduler.pass(5_000);
    expect(background.counts).toEqual({ robin: 2, child: 1 });
  });
});

test('others in the frame may ask where messages stand: in a place, or around it', async () => {
  openChat(TALK);
  const { reader } = await start();
  const places = ['.chat', '.messages', '.author', 'header', 'textarea'];
  const held = places.filter((place) => reader.holdsMessages(document.querySelector(place) ?? document.body));
  expect(held).toEqual(['.chat', '.messages', '.author']);
});
