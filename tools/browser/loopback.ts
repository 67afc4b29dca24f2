import type { Server } from 'node:http';
import type { Server as SecureServer } from 'node:https';

/** Starts a server that only this machine can reach, on a free port, and gives the port. */
export async function listenOnLoopback(server: Server | SecureServer): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

export async function closeServer(server: Server | SecureServer): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
