import type { Page } from 'puppeteer-core';
import { type PageServer, servePages } from './page-server.ts';
import { jidOf, type Prosody, roomOf, XMPP_HOST } from './prosody.ts';

const DIST = new URL('../clients/node_modules/converse.js/dist/', import.meta.url).pathname;

/** Whom the windows on somebody's page are with. */
export interface Windows {
  me: string;
  people?: readonly string[];
  rooms?: readonly string[];
}

export interface Converse {
  addressOf(windows: Windows): string;
  close(): Promise<void>;
}

/** A page of ours with Converse on it: all of somebody's conversations are laid over it at once. */
export async function serveConverse({ bosh }: Prosody): Promise<Converse> {
  const html = pageWithConverse(bosh);
  const server: PageServer = await servePages({ '/': { html } }, { '/dist/': DIST });
  return {
    addressOf({ me, people = [], rooms = [] }) {
      const query = new URLSearchParams({ me, people: people.join(), rooms: rooms.join() });
      return `http://${XMPP_HOST}:${server.port}/?${query}`;
    },
    close: () => server.close(),
  };
}

function pageWithConverse(bosh: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8"><title>An ordinary page</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="/dist/converse.min.css">
    <script type="module" src="/dist/converse.min.js"></script>
  </head>
  <body class="converse-overlayed">
    <h1>An ordinary page</h1>
    <script type="module">
      const query = new URLSearchParams(location.search);
      const namesIn = (key) => query.get(key).split(',').filter(Boolean);
      const me = query.get('me');
      converse.initialize({
        // As many windows as are asked for, however narrow the page is, and no keys to be made first.
        blacklisted_plugins: ['converse-minimize', 'converse-omemo'],
        discover_connection_methods: false,
        auto_join_private_chats: namesIn('people').map((name) => name + '@${XMPP_HOST}'),
        view_mode: 'overlayed',
        assets_path: '/dist/',
        bosh_service_url: ${JSON.stringify(bosh)},
        authentication: 'login',
        auto_login: true,
        jid: me + '@${XMPP_HOST}',
        password: 'any',
        allow_non_roster_messaging: true,
        auto_join_rooms: namesIn('rooms').map((name) => ({ jid: name + '@rooms.${XMPP_HOST}', nick: me })),
        play_sounds: false,
        show_desktop_notifications: false,
        loglevel: 'warn',
      });
    </script>
  </body>
</html>`;
}

/** The window of one conversation, by the name of the person or the room. */
export function windowWith(kind: 'people' | 'rooms', name: string): string {
  return kind === 'people' ? `converse-chat[jid="${jidOf(name)}"]` : `converse-muc[jid="${roomOf(name)}"]`;
}

/** Types into a window as a person does, and waits until the message stands there. */
export async function sayInConverse(page: Page, window: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`${window} textarea.chat-textarea`);
  const before = await countIn(page, window, text);
  await field?.type(text);
  await field?.press('Enter');
  await waitUntilShown(page, window, text, before + 1);
}

/** Waits until a window shows these words so many times. */
export async function waitUntilShown(page: Page, window: string, text: string, times = 1): Promise<void> {
  await page.waitForFunction(
    (selector, words, count) =>
      [...document.querySelectorAll(`${selector} .chat-msg__text`)].filter(
        (one) => one.textContent.trim() === words,
      ).length >= count,
    // Pages behind others are drawn no more, but they change.
    { polling: 'mutation' },
    window,
    text,
    times,
  );
}

function countIn(page: Page, window: string, text: string): Promise<number> {
  return page.evaluate(
    (selector, words) =>
      [...document.querySelectorAll(`${selector} .chat-msg__text`)].filter(
        (one) => one.textContent.trim() === words,
      ).length,
    window,
    text,
  );
}
