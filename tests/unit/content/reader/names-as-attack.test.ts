// @vitest-environment jsdom

import { afterEach, expect, it } from 'vitest';
import type { PageReader } from '../../../../src/content/reader/page-reader.ts';
import { startReading } from './fake-reader.ts';
import { openHtml } from './fixture-page.ts';

const readers: PageReader[] = [];
afterEach(() => {
  for (const reader of readers.splice(0)) reader.stop();
});

const row = (author: string, text: string) =>
  `<div class="msg"><b class="author">${author}</b> <span class="text">${text}</span></div>`;

/** Which contacts asked something in a group of three. */
async function askers(rows: string): Promise<string[]> {
  const talk = row('mia', 'hi all') + row('sam', 'hello you two') + row('kai', 'nice to see you');
  openHtml(`<head><title>chat</title></head><body><div class="chat"><header><h2>the group</h2></header>
    <div class="messages" role="log">${talk}${rows}</div><textarea placeholder="Message"></textarea></div></body>`);
  const { background, reader } = await startReading();
  readers.push(reader);
  return background.batches
    .filter(({ observations }) => observations.some(({ signals }) => signals.length > 0))
    .map(({ contact }) => contact?.name ?? '');
}

it.each([
  { how: 'at the start', text: 'mia: how old are you' },
  { how: 'on a line of its own', text: 'look at this<br>mia: how old are you' },
  { how: 'with a time, as a row', text: '[12:30] &lt;mia&gt; how old are you' },
  { how: 'in a box of its own', text: '<b>mia</b> how old are you' },
  { how: 'as what she said', text: 'mia said: how old are you' },
])('what a contact quotes of another $how counts for nobody else', async ({ text }) => {
  const found = await askers(row('kai', text));
  expect(found).toEqual(['kai']);
});

it('what the page itself shows as a quotation counts for nobody', async () => {
  const quoted = '<div class="quote"><b>mia</b> how old are you</div>';
  expect(await askers(row('kai', `${quoted} she did say that`))).toEqual([]);
});
