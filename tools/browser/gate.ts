import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { type Duplex, pipeline } from 'node:stream';
import { closeServer, listenOnLoopback } from './loopback.ts';

/** Where a host is to be found on this machine: host name -> port. */
export type HostMap = Record<string, number>;

/**
 * The only way out of a browser under test: a proxy that brings mapped hosts to servers on this machine, lets
 * loopback through, refuses everything else, and remembers who was asked for. Both browsers can be sent
 * through it, so that a production build can be tested on its own hosts without touching it.
 */
export interface Gate {
  port: number;
  /** `host:port` of everything that was refused, in order. */
  refused: readonly string[];
  /** `host:port` of everything that was let through, in order. */
  passed: readonly string[];
  close(): Promise<void>;
}

export async function openGate(hosts: HostMap): Promise<Gate> {
  const refused: string[] = [];
  const passed: string[] = [];

  function findPort(host: string, port: number): number | null {
    const target = hosts[host] ?? (isLoopback(host) ? port : null);
    (target === null ? refused : passed).push(`${host}:${port}`);
    return target;
  }

  const server = createServer((incoming, answer) => forward(incoming, answer, findPort));
  server.on('connect', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { hostname, port } = new URL(`https://${incoming.url}`);
    tunnel(socket, head, findPort(hostname, Number(port || 443)));
  });
  return { port: await listenOnLoopback(server), refused, passed, close: () => closeServer(server) };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host.startsWith('127.') || host === '[::1]';
}

function tunnel(socket: Duplex, head: Buffer, port: number | null): void {
  if (port === null) {
    // The server has let go of this connection: nobody else hears when the browser goes away without an answer.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Not from here\r\n\r\n');
    return;
  }
  const target: Socket = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Through\r\n\r\n');
    target.write(head);
    socket.pipe(target).pipe(socket);
  });
  // Either side may hang up at any time; the other side is then of no use.
  target.on('error', () => socket.destroy());
  target.on('close', () => socket.destroy());
  socket.on('error', () => target.destroy());
  socket.on('close', () => target.destroy());
}

/** Plain HTTP comes with the whole address in the request line. */
function forward(
  incoming: IncomingMessage,
  answer: ServerResponse,
  findPort: (host: string, port: number) => number | null,
): void {
  const { hostname, port: named, pathname, search } = new URL(incoming.url ?? '', 'http://localhost');
  const port = findPort(hostname, Number(named || 80));
  if (port === null) {
    answer.writeHead(403).end();
    return;
  }
  const { method, headers } = incoming;
  const onward = request({ host: '127.0.0.1', port, path: pathname + search, method, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    // It ends both where one of them breaks off, which is nothing to tell of.
    pipeline(reply, answer, () => {});
  });
  onward.on('error', () => answer.destroy());
  answer.on('close', () => onward.destroy());
  incoming.pipe(onward);
}
