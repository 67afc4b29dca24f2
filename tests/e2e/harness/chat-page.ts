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
  const list = document.querySelector('.messages');
  for (const { from, text, own } of rows) {
    const row = document.createElement('div');
    row.className = own ? 'message own' : 'message';
    const author = document.createElement('span');
    author.className = 'author';
    author.textContent = from;
    const words = document.createElement('span');
    words.className = 'text';
    words.textContent = text;
    row.append(author, words);
    list?.append(row);
  }
}

/** The lines with another name for the contact, so that tests of one browser do not meet the same person. */
export function saidBy(contact: string, lines: readonly Line[]): Line[] {
  return lines.map(({ from, text }) => ({ from: from === CHILD ? from : contact, text }));
}
