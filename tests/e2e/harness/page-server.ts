import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { generate } from 'selfsigned';
import { closeServer, listenOnLoopback } from '../../../tools/browser/loopback.ts';

export interface ServedPage {
  html: string;
  headers?: Record<string, string>;
}

/** Pages by path; a path that is not there gives 404. */
export type Pages = Record<string, ServedPage>;

export interface PageServer {
  port: number;
  /** Without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

export async function servePages(pages: Pages): Promise<PageServer> {
  const server = createServer((request, answer) => servePage(pages, request, answer));
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

function servePage(pages: Pages, request: IncomingMessage, answer: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const page = pages[pathname];
  if (!page) {
    answer.writeHead(404).end();
    return;
  }
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
}
