import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../../tools/browser/wait.ts';
import {
  answerWarning,
  bringWarning,
  type HostilePage,
  meetHostilePages,
  witnessOf,
} from '../harness/hostile.ts';

const MANY = 'const many = (count, make) => { for (let index = 0; index < count; index += 1) make(index); };';
/** How long a browser takes to draw all that is no matter here. */
const UNDRAWN =
  '<style>.text, .author { display: block; content-visibility: hidden } .part { display: none }</style>';
/** Rows of the chat, each made by `fill`. */
const rows = (count: number, fill: string) => `<script>{
  ${MANY}
  const list = document.querySelector('.messages');
  many(${count}, (index) => {
    const row = document.createElement('div');
    row.className = 'message';
    const [author, text] = ['author', 'text'].map((name) => {
      const part = row.appendChild(document.createElement('span'));
      part.className = name;
      return part;
    });
    author.textContent = 'noise';
    text.textContent = 'number ' + index + ' of many';
    ${fill}
    list.append(row);
  });
}</script>`;
const MEGABYTE = "'la '.repeat(350_000)";
const MILLION = `<div id="parts"></div><script>{
  ${MANY}
  const part = document.createElement('div');
  part.className = 'part';
  many(999, () => part.append(document.createElement('i')));
  const parts = document.createDocumentFragment();
  many(1_000, () => parts.append(part.cloneNode(true)));
  document.getElementById('parts').append(parts);
}</script>`;

interface Bomb extends HostilePage {
  what: string;
}

const BOMBS: readonly Bomb[] = [
  {
    name: 'text',
    what: 'ten messages of a megabyte each',
    body: rows(10, `text.textContent = ${MEGABYTE} + index;`),
  },
  {
    name: 'names',
    what: 'names of a megabyte, each another',
    body: rows(10, `author.textContent = index + ${MEGABYTE};`),
  },
  {
    name: 'ids',
    what: 'ids and classes of a megabyte, on rows and on what is in them',
    body: rows(
      10,
      `row.id = text.id = index + ${MEGABYTE}; row.className += ' ' + ${MEGABYTE}; author.className += ' ' + ${MEGABYTE} + index;`,
    ),
  },
  {
    name: 'classes',
    what: 'a hundred thousand classes on each row',
    body: rows(10, "row.className += Array.from({ length: 100_000 }, (_, at) => ' kind-' + at).join('');"),
  },
  { name: 'nodes', what: 'a million elements around the chat', body: MILLION },
];

/** Nothing to write in, and nothing to read. */
const NO_CHAT = { name: 'no-chat', change: (html: string) => html.replace(/<main.*<\/main>/s, MILLION) };

const pages = meetHostilePages(
  [...BOMBS, NO_CHAT, { name: 'endless' }].map((page) => ({ head: UNDRAWN, ...page })),
);

describe('the chat is read and warned of, and the page goes on, beside', () => {
  it.each(BOMBS)('$what', async ({ name }) => {
    const page = await openBuilt(name);
    await bringWarning(page, name);
    await answerWarning(page);
    await expectResponsive(page);
  });
});

it('a page of a million elements without a chat is left alone', async () => {
  const page = await openBuilt('no-chat');
  const { beats } = await witnessOf(page);
  await waitFor('more of its own work', async () => (await witnessOf(page)).beats > beats + 500);
  await expectResponsive(page);
});

it('a log that never ends is read to what is new in it', async () => {
  const page = await pages.open('endless');
  await page.evaluate(`{
    const list = document.querySelector('.messages');
    let index = 0;
    setInterval(() => {
      const row = list.appendChild(document.createElement('div'));
      row.className = 'message';
      row.innerHTML = '<span class="author">noise</span><span class="text">line ' + (index += 1) + ' of the log</span>';
    }, 5);
  }`);
  await waitFor('many of its rows', () =>
    page.evaluate("document.querySelectorAll('.message').length > 2_000"),
  );
  await bringWarning(page, 'endless');
  await answerWarning(page);
  await expectResponsive(page);
});

/** What the page does to build itself is its own. */
async function openBuilt(name: string): Promise<Page> {
  const page = await pages.open(name);
  await page.evaluate('witness.longestGap = 0; witness.since = performance.now();');
  return page;
}

/**
 * The page had its turn again and again: for less than half of the time that it was watched it had none at once, beside what it
 * itself needs to go through all of itself and read every word once. On a busy machine all of this takes longer.
 */
async function expectResponsive(page: Page): Promise<void> {
  const own = await page.evaluate(() => {
    const start = performance.now();
    let length = 0;
    for (const element of document.querySelectorAll('*'))
      for (const { value } of element.attributes) length += value.split(/\s+/).length;
    for (const { textContent } of document.querySelectorAll('.message'))
      length += textContent.split(/\s+/).length;
    return { took: performance.now() - start, length };
  });
  const { beats, longestGap, since } = await witnessOf(page);
  const watched = (await page.evaluate(() => performance.now())) - since;
  expect(own.length).toBeGreaterThan(0);
  expect(longestGap).toBeLessThan(watched / 2 + own.took);
  expect(beats).toBeGreaterThan(FEWEST_BEATS);
}

/** How often the page's own work had its turn meanwhile. In one go it would be a handful. */
const FEWEST_BEATS = 20;
