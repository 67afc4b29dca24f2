import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { freePort, type ServerProcess, startServer } from './server-process.ts';

const THE_LOUNGE = new URL('../clients/node_modules/thelounge/index.js', import.meta.url).pathname;

export const CHANNEL = '#kids';

export interface Lounge {
  url: string;
  /** Where the IRC server listens, for the other people. */
  ircPort: number;
  stop(): Promise<void>;
}

/** The Lounge before an ngIRCd, both on loopback only. */
export async function startLounge(ngircd: string): Promise<Lounge> {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-lounge-'));
  // ngIRCd gives up root before it reads its files.
  await chmod(folder, 0o755);
  const running: ServerProcess[] = [];
  const stop = async () => {
    for (const server of running.reverse()) await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const ircPort = await freePort();
    const config = join(folder, 'ngircd.conf');
    await writeFile(config, ircConfig(ircPort));
    running.push(await startServer(ngircd, ['-n', '-f', config], ircPort));

    const port = await freePort();
    await writeFile(join(folder, 'config.js'), loungeConfig(port, ircPort));
    running.push(await startServer(execPath, [THE_LOUNGE, 'start', '--home', folder], port));
    return { url: `http://127.0.0.1:${port}/`, ircPort, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function ircConfig(port: number): string {
  return `[Global]
Name = irc.loopback.test
Info = For tests
Listen = 127.0.0.1
Ports = ${port}
MotdPhrase = Hello
[Limits]
MaxConnectionsIP = 0
MaxNickLength = 20
[Options]
DNS = no
Ident = no
PAM = no
`;
}

/** What is not said here is as The Lounge has it. */
function loungeConfig(port: number, ircPort: number): string {
  const config = {
    public: true,
    host: '127.0.0.1',
    port,
    prefetch: false,
    displayNetwork: true,
    lockNetwork: false,
    defaults: {
      name: 'Loopback',
      host: '127.0.0.1',
      port: ircPort,
      tls: false,
      nick: 'sam',
      username: 'sam',
      realname: 'sam',
      join: CHANNEL,
    },
  };
  return `module.exports = ${JSON.stringify(config)};`;
}
