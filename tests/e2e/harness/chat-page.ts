import type { Frame, Page } from 'puppeteer-core';
import type { Line } from '../../../tools/start/story.ts';

/**
 * A plain chat page as anybody might write one: no adapter knows it. It has no script; what is said there is put in
 * by the test, as the page's own script would.
 */
export function chatPage(contact: string, head = ''): string {
  const name = contact.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${head}</head>
  <body>
    <main class="chat">
      <header><h1>${name}</h1></header>
      <div class="messages" role="log" aria-label="Messages"></div>
      <form class="composer">
        <textarea placeholder="Write a message"></textarea><button type="button">Send</button>
      </form>
    </main>
  </body>
</html>`;
}

/** The child's name on these pages, as in the demo's story. */
const CHILD = 'sam';

/** Adds messages to the page, all in one go. */
export async function addLines(page: Page | Frame, lines: readonly Line[]): Promise<void> {
  const rows = lines.map(({ from, text }) => ({ from, text, own: from === CHILD }));
  await page.evaluate(appendRows, rows);
}

function appendRows(rows: { from: string; text: string; own: boolean }[]): void {
  // Some pages have forms, or fields of a form, that are called like what is asked here.
  const { querySelector, createElement } = Document.prototype;
  const { append } = Element.prototype;
  const list: Element | null = querySelector.call(document, '.messages');
  const make = (name: string): HTMLElement => createElement.call(document, name);
  for (const { from, text, own } of rows) {
    const row = make('div');
    row.className = own ? 'message own' : 'message';
    const author = make('span');
    author.className = 'author';
    author.textContent = from;
    const words = make('span');
    words.className = 'text';
    words.textContent = text;
    row.append(author, words);
    append.call(list, row);
  }
}

/** The lines with another name for the contact, so that tests of one browser do not meet the same person. */
export function saidBy(contact: string, lines: readonly Line[]): Line[] {
  return lines.map(({ from, text }) => ({ from: from === CHILD ? from : contact, text }));
}

/** Presses words of the page with the mouse. */
export async function pressWords(page: Page, words: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('.text')].find(({ textContent }) => textContent === wanted);
    found?.scrollIntoView({ block: 'start' });
    const { left, top, height } = found?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + 4, y: top + height / 2 };
  }, words);
  await page.mouse.click(x, y);
}
