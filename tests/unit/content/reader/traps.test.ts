// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { PageReader } from '../../../../src/content/reader/page-reader.ts';
import { startReading } from './fake-reader.ts';
import { openHtml } from './fixture-page.ts';

const readers: PageReader[] = [];

afterEach(() => {
  for (const reader of readers.splice(0)) reader.stop();
});

/** What real clients do that makes a reader count wrong, each seen in one; the end-to-end tests run those clients. */
interface Trap {
  /** The number of the trap, and what the client does. */
  trap: string;
  body: string;
  /** What the page does once it was read; each step has its time. */
  steps?: (() => void)[];
  /** How many messages are counted of whom in the end; the child's own under "child". */
  counts: Record<string, number>;
}

const COMPOSER = '<textarea placeholder="Message"></textarea>';

function row(who: string, text: string, extra = ''): string {
  const own = who === 'sam' ? ' self' : '';
  return `<div class="msg${own}" ${extra}><b class="author">${who}</b> <span class="text">${text}</span></div>`;
}

function chat(rows: string, attributes = 'role="log"'): string {
  return `<div class="chat"><header><h2>robin</h2></header><div class="messages" ${attributes}>${rows}</div>${COMPOSER}</div>`;
}

const TALK = row('robin', 'did you see the game') + row('sam', 'only the end') + row('robin', 'what a goal');
const COUNTED = { robin: 2, child: 1 };

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const append = (html: string) => () => find('.messages').insertAdjacentHTML('beforeend', html);
const remove = (selector: string) => () => find(selector).remove();
const rewrite = (selector: string, text: string) => () => {
  find(selector).textContent = text;
};

const TRAPS: Trap[] = [
  {
    trap: '1: decoys with role log, one empty, one with a passing copy of each message for screen readers',
    body: `<div role="log" aria-live="polite" hidden></div>${chat(TALK, '')}<div class="spoken" role="log" aria-live="polite" style="position:absolute"></div>`,
    steps: [
      append(row('robin', 'and the second one')),
      () => find('.spoken').insertAdjacentHTML('beforeend', '<div>robin: and the second one</div>'),
      () => find('.spoken').replaceChildren(),
    ],
    counts: { robin: 3, child: 1 },
  },
  {
    trap: '2: rows of one author in a run carry the author on the first only',
    body: chat(
      `${row('robin', 'did you see the game')}<div class="msg"><span class="text">what a goal</span></div>${row('sam', 'only the end')}`,
    ),
    counts: COUNTED,
  },
  {
    trap: '3: no mark at all for own messages',
    body: `<div class="chat"><header><h2>Garden</h2></header><div class="messages">${TALK.replaceAll(' self', '')}${row('leo', 'hi').replaceAll(' self', '')}</div><div><span class="my-name">sam</span>${COMPOSER}</div></div>`,
    counts: { robin: 2, leo: 1, child: 1 },
  },
  {
    trap: "4: a local copy first, removed, then the server's with another id and time",
    body: chat(TALK),
    steps: [
      append(row('sam', 'see you', 'id="local-1" data-time="2026-11-29T10:00:59.900Z"')),
      remove('#local-1'),
      append(row('sam', 'see you', 'id="m-77" data-time="2026-11-29T10:01:00.200Z"')),
    ],
    counts: { robin: 2, child: 2 },
  },
  {
    trap: '5: the whole list rewritten on each message',
    body: chat(TALK),
    steps: [
      () => {
        find('.messages').innerHTML = TALK + row('robin', 'and the second one');
      },
      () => {
        find('.messages').innerHTML = TALK + row('robin', 'and the second one') + row('sam', 'yes');
      },
    ],
    counts: { robin: 3, child: 2 },
  },
  {
    trap: '6: text removed and put back once after insertion',
    body: chat(TALK),
    steps: [
      append(row('robin', 'and the second one', 'id="new"')),
      rewrite('#new .text', ''),
      rewrite('#new .text', 'and the second one'),
    ],
    counts: { robin: 3, child: 1 },
  },
  {
    trap: '7: text split by inline spans, with the time inside',
    body: chat(
      `${TALK}<div class="msg"><b class="author">robin</b> <span class="text">ask <span class="user">leo</span> for <a href="#">the link</a><span class="time">12:30</span></span></div>`,
    ),
    counts: { robin: 3, child: 1 },
  },
  {
    trap: '8: rows trimmed at the top and created anew on scroll',
    body: chat(TALK),
    steps: [
      remove('.msg'),
      append(row('robin', 'and the second one')),
      () => find('.messages').insertAdjacentHTML('afterbegin', row('robin', 'did you see the game')),
    ],
    counts: { robin: 3, child: 1 },
  },
  {
    trap: '9: a row inserted empty, its text set a moment later',
    body: chat(TALK),
    steps: [append(row('robin', '', 'id="late"')), rewrite('#late .text', 'and the second one')],
    counts: { robin: 3, child: 1 },
  },
  {
    trap: "10: messages that stand in a field's value only, which nobody can write in",
    body: chat(
      TALK.replaceAll(/<span class="text">(.*?)<\/span>/g, '<input class="text" readonly value="$1">'),
    ),
    steps: [
      append(
        '<div class="msg"><b class="author">robin</b><textarea disabled>and the second one</textarea></div>',
      ),
    ],
    counts: { robin: 3, child: 1 },
  },
  {
    trap: '11: several conversations on one page',
    body: `<div class="window">${chat(TALK)}</div><div class="window">${chat(row('leo', 'hi') + row('sam', 'hello leo')).replace('robin</h2>', 'leo</h2>')}</div>`,
    counts: { robin: 2, leo: 1, child: 2 },
  },
  {
    trap: '12: search and filter boxes that look like composers',
    body: `<div class="people"><input type="text" placeholder="Search messages"><div class="list"><div class="row"><b>ann</b> <span>was here</span></div><div class="row"><b>bob</b> <span>is away</span></div></div></div>${chat(TALK)}`,
    counts: COUNTED,
  },
  {
    trap: '13: bubbles that vanish',
    body: chat(TALK),
    steps: [append(row('robin', 'look quickly', 'id="gone"')), remove('#gone')],
    counts: { robin: 3, child: 1 },
  },
  {
    trap: '14: relative times that rewrite old rows',
    body: chat(TALK.replaceAll('</div>', '<span class="time">now</span></div>')),
    steps: [
      () => {
        for (const time of document.querySelectorAll('.time')) time.textContent = '1 min ago';
      },
      () => {
        for (const time of document.querySelectorAll('.time')) time.textContent = '12:30';
      },
    ],
    counts: COUNTED,
  },
  {
    trap: "15: the previous row's children rebuilt when the next arrives",
    body: chat(TALK),
    steps: [
      () => {
        const last = find('.msg:last-child');
        last.innerHTML = `${last.innerHTML}`;
        append(row('robin', 'and the second one'))();
      },
    ],
    counts: { robin: 3, child: 1 },
  },
  {
    trap: '16: newest row first, turned around by column-reverse',
    body: chat(
      row('robin', 'what a goal', 'data-time="2026-11-29T10:02:00Z"') +
        row('sam', 'only the end', 'data-time="2026-11-29T10:01:00Z"') +
        row('robin', 'did you see the game', 'data-time="2026-11-29T10:00:00Z"'),
      'style="display:flex;flex-direction:column-reverse"',
    ),
    steps: [
      () =>
        find('.messages').insertAdjacentHTML(
          'afterbegin',
          row('robin', 'and the second one', 'data-time="2026-11-29T10:03:00Z"'),
        ),
    ],
    counts: { robin: 3, child: 1 },
  },
  {
    trap: '17: author and text in one element',
    body: `<div class="chat"><h3>Public room</h3><div id="chatroom">${['robin: did you see the game', 'leo: only the end', 'robin: what a goal'].map((line, index) => `<p>[10:0${index}] <b>${line.replace(': ', ':</b> ')}</p>`).join('')}</div><input id="datasend" type="text" placeholder="Write a message"></div>`,
    counts: { robin: 2, leo: 1 },
  },
];

test.each(TRAPS)('trap $trap', async ({ body, steps = [], counts }) => {
  openHtml(`<head><title>chat</title></head><body>${body}</body>`);
  const { background, scheduler, reader } = await startReading();
  readers.push(reader);
  for (const step of steps) {
    step();
    await scheduler.pass(1_500);
  }
  await scheduler.pass(5_000);
  expect(background.counts).toEqual(counts);
});

test.each([
  ['a call without a list of messages', '<input id="datarecv" disabled value="did you see the game">'],
  [
    'a composer that waits for the server, among the messages',
    chat(
      `${TALK}<div class="msg self"><textarea disabled placeholder="Message">not sent yet</textarea></div>`,
    ),
  ],
  [
    'a message that is being changed',
    chat(`${TALK}<div class="msg self"><textarea>not sent yet</textarea></div>`),
  ],
])('what stands in a field is no message in %s', async (_, place) => {
  openHtml(`<body><div>${place}</div><input type="text" placeholder="Write a message"></body>`);
  const { background, scheduler, reader } = await startReading();
  readers.push(reader);
  await scheduler.pass(5_000);
  expect(background.counts).toEqual(place.includes('role="log"') ? COUNTED : {});
});

test('all of them are here', () => {
  expect(TRAPS.map(({ trap }) => Number.parseInt(trap, 10))).toEqual(
    Array.from({ length: 17 }, (_, index) => index + 1),
  );
});
