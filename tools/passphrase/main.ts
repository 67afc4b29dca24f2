import { argv, exit, stderr, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { SHORTEST_PASSPHRASE } from '../../src/protocol/agreement-schemas.ts';
import { changedLine, newLine } from './line.ts';

// `npm run passphrase` makes the line that a policy carries; `npm run passphrase -- <line>` changes the passphrase of one.
// What is typed is not shown, and questions go to the error output, so that the line alone can be sent into a file.
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
const typed = createInterface({ input: stdin, output: nowhere, terminal: stdin.isTTY });
const lines = typed[Symbol.asyncIterator]();

const [before = null] = argv.slice(2);
const current = before === null ? null : await ask('The passphrase until now: ');
const next = await ask('The new passphrase: ');
const again = await ask('The same again: ');
typed.close();

if (next.length < SHORTEST_PASSPHRASE) fail(`It needs at least ${SHORTEST_PASSPHRASE} characters.`);
if (next !== again) fail('The two are not the same.');
const line =
  before === null || current === null ? await newLine(next) : await changedLine(before, current, next);
if (line === null) fail('This is not its passphrase, or no line that this tool made.');
stdout.write(`${line}\n`);

async function ask(question: string): Promise<string> {
  stderr.write(question);
  const { value } = await lines.next();
  stderr.write('\n');
  return value ?? '';
}

function fail(why: string): never {
  stderr.write(`${why}\n`);
  exit(1);
}
