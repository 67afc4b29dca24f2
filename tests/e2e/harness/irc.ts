import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** Somebody else on the network: a bare IRC connection that can say things. */
export interface IrcUser {
  say(target: string, text: string): void;
  leave(): void;
}

/** Connects, waits to be welcomed, and joins the channel. @throws Error when the server refuses. */
export async function joinIrc(port: number, nick: string, channel: string): Promise<IrcUser> {
  const socket = connect(port, '127.0.0.1');
  const write = (line: string) => socket.write(`${line}\r\n`);
  write(`NICK ${nick}`);
  write(`USER ${nick} 0 * :${nick}`);
  await joined(socket, write, channel);
  return {
    say: (target, text) => write(`PRIVMSG ${target} :${text}`),
    leave: () => socket.destroy(),
  };
}

/** The numbers are those of RFC 2812: 001 is the welcome, 366 the end of a channel's list of names. */
function joined(socket: Socket, write: (line: string) => void, channel: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // What reads the lines hears of a lost connection, too, and nothing may go unheard.
    const lines = createInterface(socket);
    for (const one of [socket, lines]) one.on('error', reject);
    lines.on('line', (line) => {
      const [first, second] = line.split(' ');
      if (first === 'PING') write(`PONG ${second}`);
      if (first === 'ERROR') reject(new Error(line));
      if (second === '001') write(`JOIN ${channel}`);
      if (second === '366') resolve();
    });
  });
}
