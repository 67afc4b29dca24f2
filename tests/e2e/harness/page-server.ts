import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, normalize } from 'node:path';
import { generate } from 'selfsigned';
import { closeServer, listenOnLoopback } from '../../../tools/browser/loopback.ts';

export interface ServedPage {
  html: string;
  headers?: Record<string, string>;
}

/** Pages by path; a path that is not there gives 404. */
export type Pages = Record<string, ServedPage>;

/** Folders on disk by the start of the path, with a slash at the end. */
export type Folders = Record<string, string>;

export interface PageServer {
  port: number;
  /** Without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Where a folder has a file of a page's path, the page is served. */
export async function servePages(pages: Pages, folders: Folders = {}): Promise<PageServer> {
  const server = createServer((request, answer) => {
    if (findPage(pages, request)) return servePage(pages, request, answer);
    void serveFile(folders, request, answer).then((isServed) => {
      if (!isServed) answer.writeHead(404).end();
    });
  });
  const port = await listenOnLoopback(server);
  return { port, origin: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}

/** Pages of several hosts over TLS, for a browser that is brought here; the certificate is nobody's. */
export async function servePagesOfHosts(hosts: Record<string, Pages>): Promise<Omit<PageServer, 'origin'>> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'loopback.test' }]);
  const server = createSecureServer({ key, cert }, (request, answer) =>
    servePage(hosts[request.headers.host ?? ''] ?? {}, request, answer),
  );
  return { port: await listenOnLoopback(server), close: () => closeServer(server) };
}

function findPage(pages: Pages, request: IncomingMessage): ServedPage | undefined {
  return pages[new URL(request.url ?? '/', 'http://localhost').pathname];
}

function servePage(pages: Pages, request: IncomingMessage, answer: ServerResponse): void {
  const page = findPage(pages, request);
  if (!page) {
    answer.writeHead(404).end();
    return;
  }
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
}

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

async function serveFile(
  folders: Folders,
  request: IncomingMessage,
  answer: ServerResponse,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const start = Object.keys(folders).find((one) => pathname.startsWith(one));
  const folder = start && folders[start];
  if (!folder) return false;
  const path = join(folder, normalize(pathname.slice(start.length)));
  const content = path.startsWith(folder) ? await readFile(path).catch(() => null) : null;
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  answer.writeHead(content === null ? 404 : 200, { 'content-type': type }).end(content);
  return true;
}
