import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Gate, openGate } from '../../tools/browser/gate.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { startChatSite } from '../../tools/start/site/server.ts';
import { joinIrc } from '../e2e/harness/irc.ts';

/** Errors that nobody listened for: one of them ends a whole run of tests, whatever it was about. */
let unheard: Error[];
const keep = (error: Error) => void unheard.push(error);

beforeEach(() => {
  unheard = [];
  process.on('uncaughtExceptionMonitor', keep);
});
afterEach(() => {
  process.off('uncaughtExceptionMonitor', keep);
});

/** A socket whose own troubles are of no interest. */
const reading = (socket: Socket) => socket.on('error', () => {}).resume();

/** Says something to a port of this machine, and waits for an answer. */
async function dial(port: number, words: string): Promise<Socket> {
  const socket = reading(connect(port, '127.0.0.1'));
  socket.write(words);
  await once(socket, 'data');
  return socket;
}

/** A server that says the same to everybody, and has its ends of all connections. */
async function serve(words: string) {
  const ends: Socket[] = [];
  const server = createServer((socket) => {
    ends.push(reading(socket));
    socket.write(words);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return { port: address.port, ends, close: () => server.close() };
}

const HALF_A_PAGE = 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nhalf';
const pageOf = (host: string) => `GET http://${host}/ HTTP/1.1\r\nhost: ${host}\r\n\r\n`;
const tunnelTo = (host: string) => `CONNECT ${host}:443 HTTP/1.1\r\nhost: ${host}:443\r\n\r\n`;

describe('the gate between a browser and the servers of a test', () => {
  let far: Awaited<ReturnType<typeof serve>>;
  let gate: Gate;

  beforeEach(async () => {
    far = await serve(HALF_A_PAGE);
    gate = await openGate({ 'far.test': far.port });
  });
  afterEach(() => far.close());

  it.each([
    { what: 'a tunnel that was refused', words: tunnelTo('nowhere.test') },
    { what: 'a page that was refused', words: pageOf('nowhere.test') },
    { what: 'a tunnel', words: tunnelTo('far.test') },
    { what: 'a page', words: pageOf('far.test') },
  ])('lives on when the browser breaks off $what, and lets the server go', async ({ words }) => {
    const browser = await dial(gate.port, words);
    browser.resetAndDestroy();
    await waitFor('the far end to be let go', () => far.ends.every((end) => end.destroyed));
    // It waits for all of its own ends.
    await gate.close();
    expect(unheard).toEqual([]);
  });

  it.each([
    { what: 'a tunnel by a reset', words: tunnelTo('far.test'), how: 'resetAndDestroy' as const },
    { what: 'a page by a reset', words: pageOf('far.test'), how: 'resetAndDestroy' as const },
    { what: 'a page in the middle', words: pageOf('far.test'), how: 'destroy' as const },
  ])('lets the browser go when the server ends $what', async ({ words, how }) => {
    const browser = await dial(gate.port, words);
    await waitFor('the far end', () => far.ends.length > 0);
    for (const end of far.ends) end[how]();
    await waitFor('the end', () => browser.destroyed);
    await gate.close();
    expect(unheard).toEqual([]);
  });
});

it('hears of an IRC server that goes away, wherever it listens', async () => {
  const server = await serve(':server NOTICE * :Wait\r\n');
  const user = joinIrc(server.port, 'kai', '#kids');
  await waitFor('the connection', () => server.ends.some((end) => end.bytesRead > 0));
  for (const end of server.ends) end.resetAndDestroy();
  await expect(user).rejects.toThrow('ECONNRESET');
  server.close();
  expect(unheard).toEqual([]);
});

it('ends the connection of a page that speaks nonsense to the site of the demo', async () => {
  const site = await startChatSite();
  const { host, port } = new URL(site.url);
  const page = await dial(Number(port), upgradeAt(host));
  // No WebSocket's frame begins so.
  page.write(Buffer.of(0xff, 0xff));
  await waitFor('the end', () => page.destroyed);
  await site.close();
  expect(unheard).toEqual([]);
});

function upgradeAt(host: string): string {
  const fields = {
    host,
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': Buffer.from('of sixteen bytes').toString('base64'),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return ['GET /live?as=sam HTTP/1.1', ...lines, '', ''].join('\r\n');
}
