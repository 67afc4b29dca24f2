import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { servePages } from './page-server.ts';
import { freePort, startServer } from './server-process.ts';

/** What is not needed here. Janus loads whatever lies in its folders and is not named. */
const UNUSED = {
  plugins: [
    'audiobridge',
    'duktape',
    'echotest',
    'lua',
    'nosip',
    'recordplay',
    'sip',
    'streaming',
    'textroom',
    'voicemail',
  ],
  transports: ['http', 'mqtt', 'nanomsg', 'pfunix', 'rabbitmq'],
  loggers: ['jsonlog'],
};

/** The room that its own page enters. */
const ROOM = 1234;

/** What either page calls the connections by which the others' pictures come. */
export const JANUS_CONNECTIONS =
  "('videocall' in window ? [videocall] : feeds.filter(Boolean)).map(({ webrtcStuff }) => webrtcStuff.pc)";

export interface Janus {
  /** Its own pages, as they are, for a call of two and for a room. */
  callUrl: string;
  roomUrl: string;
  stop(): Promise<void>;
}

/**
 * Janus with its own pages: a server that takes everybody's picture and hands it on. It is asked on loopback only; the
 * pictures go by this machine's other addresses, because it never offers that one.
 */
export async function startJanus(program: string, demo: string): Promise<Janus> {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-janus-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const port = await freePort();
    await Promise.all(
      Object.entries(configsOf(port)).map(([name, text]) => writeFile(join(folder, `${name}.jcfg`), text)),
    );
    const server = await startServer(program, ['--configs-folder', folder], port);
    const headers = { 'content-type': 'text/javascript' };
    const pages = await servePages(
      { '/janus/settings.js': { html: settings(port), headers } },
      { '/janus/': `${dirname(demo)}/` },
    );
    return {
      callUrl: `${pages.origin}/janus/videocalltest.html`,
      roomUrl: `${pages.origin}/janus/videoroomtest.html`,
      async stop() {
        await pages.close();
        await server.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** How its pages find it. */
function settings(port: number): string {
  return `var server = 'ws://127.0.0.1:${port}', iceServers = [], token = '', apisecret = '';`;
}

function configsOf(port: number): Record<string, string> {
  return {
    janus: `
general: { debug_level = 3, debug_colors = false }
${Object.entries(UNUSED).map(disabling).join('\n')}
`,
    'janus.transport.websockets': `
general: { ws = true, ws_port = ${port}, ws_ip = "127.0.0.1" }
`,
    'janus.plugin.videoroom': `
room-${ROOM}: { description = "Garden", publishers = 6, bitrate = 128000 }
`,
  };
}

function disabling([kind, names]: [string, string[]]): string {
  return `${kind}: { disable = "${names.map((name) => `libjanus_${name}.so`).join(',')}" }`;
}

/** Says a name on either page; on the room's that is to enter it. */
export async function registerAs(page: Page, name: string): Promise<void> {
  await press(page, '#start');
  const field = await page.waitForSelector('#username', { visible: true });
  await field?.type(name);
  await press(page, '#register');
}

/** Calls somebody on the page for two, and answers there. */
export async function callInJanus(from: Page, to: Page, name: string): Promise<void> {
  const field = await from.waitForSelector('#peer', { visible: true });
  await field?.type(name);
  await press(from, '#call');
  await press(to, '.bootbox .btn-success');
}

/** A press by the page's own means: it has buttons under dialogs that are still moving. */
export async function press(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(`${selector}:not([disabled])`, { visible: true });
  await button?.evaluate((one) => (one as HTMLElement).click());
}
