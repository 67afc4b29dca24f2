import { readFileSync } from 'node:fs';

/** The saved page of the game, with its chat. */
export function robloxPage(): string {
  return readFileSync(new URL('../../fixtures/pages/roblox.html', import.meta.url), 'utf8');
}

/** Rows as Roblox makes them, of the one who is not the child. */
export function addRobloxRows(texts: string[]): void {
  for (const text of texts) {
    const row = document.createElement('li');
    row.className = 'dialog-message-container message-inbound';
    const words = document.createElement('div');
    words.className = 'dialog-message-content';
    words.textContent = text;
    row.append(words);
    document.querySelector('ul.dialog-messages')?.append(row);
  }
}
