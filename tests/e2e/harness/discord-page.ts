import type { Line } from '../../../tools/start/story.ts';

/** A conversation as Discord shows it, with nothing said in it yet. */
export function discordPage(contact: string): string {
  return `<!doctype html><html lang="en"><head><title>Discord | @${contact}</title></head><body>
    <section class="panels_c3" aria-label="User area"><div class="panelTitle_77">sam</div></section>
    <main class="chatContent_f7" aria-label="${contact} (direct message)">
      <section><h1>${contact}</h1></section>
      <ol data-list-id="chat-messages" role="list"></ol>
      <form><div role="textbox" data-slate-editor="true" contenteditable="true"></div></form>
    </main></body></html>`;
}

/** Runs in the page: rows as Discord makes them. The name stands on every one here, as after a long pause. */
export function addDiscordRows(lines: Line[]): void {
  const list = document.querySelector('ol[data-list-id="chat-messages"]');
  for (const [index, { from, text }] of lines.entries()) {
    // No two messages have the same id, also not on two visits.
    const id = Date.now() + index;
    const row = document.createElement('li');
    row.id = `chat-messages-501-${id}`;
    const name = document.createElement('span');
    name.id = `message-username-${id}`;
    const username = document.createElement('span');
    username.className = 'username_f9';
    username.textContent = from;
    name.append(username);
    const time = document.createElement('time');
    time.setAttribute('datetime', new Date().toISOString());
    const words = document.createElement('div');
    words.id = `message-content-${id}`;
    words.textContent = text;
    row.append(name, time, words);
    list?.append(row);
  }
}
