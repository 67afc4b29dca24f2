import type { Page } from 'puppeteer-core';
import { waitFor } from '../../../tools/browser/wait.ts';
import { type PageServer, servePages } from './page-server.ts';

const DIST = new URL('../clients/node_modules/vue-advanced-chat/dist/', import.meta.url).pathname;

/** A page of ours with the web component; who says what in which room is made up by the test. */
export function serveVueChat(): Promise<PageServer> {
  const emojis = { html: JSON.stringify([EMOJI]), headers: { 'content-type': 'application/json' } };
  return servePages({ '/': { html: PAGE }, '/emojis.json': emojis }, { '/dist/': DIST });
}

/** The kit would have its emojis from elsewhere, where no page of a test has anything to ask for. */
const EMOJI = { annotation: 'grinning face', group: 0, order: 1, tags: ['face'], emoji: '😀', version: 1 };

/** What the page offers to the test. `say` gives the number of the message. */
interface Stage {
  say(room: string, from: string, text: string): string;
  change(room: string, message: string, changes: { content?: string; deleted?: boolean }): void;
}

/** As the site's server would tell the page. */
export function sayInVueChat(page: Page, room: string, from: string, text: string): Promise<string> {
  return page.evaluate(
    (...line) => (window as unknown as { stage: Stage }).stage.say(...line),
    room,
    from,
    text,
  );
}

export function changeInVueChat(
  page: Page,
  room: string,
  message: string,
  changes: { content?: string; deleted?: boolean },
): Promise<void> {
  return page.evaluate(
    (...change) => (window as unknown as { stage: Stage }).stage.change(...change),
    room,
    message,
    changes,
  );
}

/** Clicks a room in the list beside the messages. */
export async function openRoom(page: Page, name: string): Promise<void> {
  const room = await page.waitForSelector(`>>> .vac-room-item ::-p-text(${name})`);
  await room?.click();
  await page.waitForSelector(`>>> .vac-room-header ::-p-text(${name})`);
}

/** Turns the wheel over the messages until these words are there. */
export async function scrollUpTo(page: Page, text: string): Promise<void> {
  const list = await page.waitForSelector('>>> #messages-list');
  await list?.hover();
  await waitFor(`"${text}" further up`, async () => {
    await page.mouse.wheel({ deltaY: -2_000 });
    return page.$(`>>> .vac-message-card ::-p-text(${text})`);
  });
}

/** Waits until the open room shows these words. */
export async function waitUntilVueShows(page: Page, text: string): Promise<void> {
  await page.waitForSelector(`>>> .vac-message-card ::-p-text(${text})`);
}

/** So many messages of a room are there at first, and more whenever somebody scrolls up. */
export const PAGE_LENGTH = 20;

const PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Rooms</title><link rel="icon" href="data:,"></head>
  <body>
    <vue-advanced-chat height="700px" current-user-id="sam" rooms-loaded="true" load-first-room="false" show-emojis="false" emoji-data-source="/emojis.json" show-audio="false" show-files="false"></vue-advanced-chat>
    <script type="module">
      import { register } from '/dist/vue-advanced-chat.es.js';
      register();
      const PAGE_LENGTH = ${PAGE_LENGTH};
      const chat = document.querySelector('vue-advanced-chat');
      const user = (name) => ({ _id: name, username: name, status: { state: 'online' } });
      const told = new Map([['mia', []], ['kai', []]]);
      let open = null;
      let shown = 0;
      let count = 0;
      chat.rooms = [...told.keys()].map((name) => ({
        roomId: name, roomName: name, avatar: '', users: [user('sam'), user(name)],
      }));
      function show() {
        const all = told.get(open) ?? [];
        chat.messages = all.slice(-shown).map((one) => ({ ...one }));
        chat.messagesLoaded = shown >= all.length;
      }
      chat.addEventListener('fetch-messages', ({ detail: [{ room, options }] }) => {
        shown = options?.reset ? PAGE_LENGTH : shown + PAGE_LENGTH;
        open = room.roomId;
        setTimeout(show);
      });
      chat.addEventListener('send-message', ({ detail: [{ roomId, content }] }) => stage.say(roomId, 'sam', content));
      window.stage = {
        say(room, from, content) {
          const _id = 'n' + count++;
          const timestamp = new Date().toTimeString().slice(0, 5);
          told.get(room).push({ _id, content, senderId: from, username: from, date: 'Today', timestamp });
          if (room === open) { shown += 1; show(); }
          return _id;
        },
        change(room, message, changes) {
          Object.assign(told.get(room).find(({ _id }) => _id === message), changes);
          if (room === open) show();
        },
      };
    </script>
  </body>
</html>`;
