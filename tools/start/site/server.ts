import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import * as v from 'valibot';
import { WebSocket, WebSocketServer } from 'ws';
import { closeServer, listenOnLoopback } from '../../browser/loopback.ts';
import { type ChatMessage, Chats } from './chats.ts';
import { CHILD, PEOPLE } from './people.ts';

const FILES: Record<string, string> = {
  'index.html': 'text/html; charset=utf-8',
  'chat.css': 'text/css',
  'chat.js': 'text/javascript',
  'video.js': 'text/javascript',
};

/** What a page sends. */
const draftSchema = v.object({ chat: v.string(), text: v.string() });

/** Browsers bring every name under `localhost` to this machine; with a name of its own the site looks like one. */
const HOST = 'pebble.localhost';

export interface ChatSite {
  host: string;
  url: string;
  /** Says something as one of the people, as if they had typed it. */
  say(chat: string, from: string, text: string): void;
  /** How many messages were said so far. */
  said(): number;
  close(): Promise<void>;
}

/** A small chat site that only this machine can reach: pages, and what is said live over a WebSocket. */
export async function startChatSite(): Promise<ChatSite> {
  const chats = new Chats();
  const listeners = new Map<WebSocket, string>();
  const server = createServer((request, answer) => serveFile(request.url ?? '/', answer));
  const sockets = new WebSocketServer({ server, path: '/live' });

  sockets.on('connection', (socket, request) => {
    const person = new URL(request.url ?? '', 'http://localhost').searchParams.get('as') ?? CHILD;
    listeners.set(socket, person);
    socket.on('close', () => listeners.delete(socket));
    socket.on('error', () => socket.terminate());
    socket.on('message', (data) => {
      const draft = v.safeParse(draftSchema, JSON.parse(String(data)));
      if (draft.success) say(draft.output.chat, person, draft.output.text);
    });
    socket.send(JSON.stringify({ people: PEOPLE, chats: chats.seenBy(person) }));
  });

  function say(chat: string, from: string, text: string): void {
    const message = chats.add(chat, from, text);
    if (message) for (const [socket, person] of listeners) tell(socket, person, message);
  }

  const port = await listenOnLoopback(server);
  return {
    host: HOST,
    url: `http://${HOST}:${port}/`,
    say,
    said: () => chats.size,
    async close() {
      for (const socket of listeners.keys()) socket.terminate();
      await closeServer(server);
    },
  };
}

function tell(socket: WebSocket, person: string, message: ChatMessage): void {
  const mayHear = person === CHILD || person === message.chat;
  if (mayHear && socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

async function serveFile(url: string, answer: ServerResponse): Promise<void> {
  const { pathname } = new URL(url, 'http://localhost');
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  const type = FILES[name];
  if (!type) {
    answer.writeHead(404).end();
    return;
  }
  answer.setHeader('content-type', type).end(await readFile(new URL(`public/${name}`, import.meta.url)));
}
