import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countHeld } from '../../../../tools/held/count-held.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-held-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function rowOf(source: string, ...texts: string[]): string {
  return JSON.stringify({ id: source, source, messages: texts.map((text) => ({ from: 'contact', text })) });
}

it('counts by source what would be held with somebody new, and with anybody', async () => {
  await writeFile(
    join(folder, 'chats.jsonl'),
    [
      rowOf(
        'club',
        'see you at training',
        'my number is 202 555 0143',
        'you are so dumb, everyone hates you',
      ),
      rowOf('class', 'did you do the homework?'),
      rowOf('club', 'i am home alone'),
    ].join('\n'),
  );
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  expect(await countHeld([folder], streams, new AbortController().signal)).toEqual([
    { source: 'club', messages: 4, withNew: 3, unkind: 1 },
    { source: 'class', messages: 1, withNew: 0, unkind: 0 },
  ]);
});
