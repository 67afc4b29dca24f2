import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Each test starts programs, which takes long on a busy machine. */
const SLOW = { timeout: 60_000 };

let folder = '';
const file = (name: string) => join(folder, name);

const CALM = '{"id":"calm","messages":[{"from":"contact","at":0,"text":"did you feed the dog?"}]}';
const RISKY =
  '{"id":"risky","label":"risky","messages":[{"from":"contact","text":"pay me 200 or i will show everyone your picture"}]}';
const UNKNOWN_FROM = '{"id":"odd","messages":[{"from":"teacher","text":"hello"}]}';

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the tool as a person would, but without npm in between. */
function start(tool: 'evaluate' | 'score', args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', `tools/${tool}/main.ts`, ...args]);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, ...output })));
  return { child, ended };
}

function run(tool: 'evaluate' | 'score', args: readonly string[], stdin = ''): Promise<Ended> {
  const { child, ended } = start(tool, args);
  // A tool that refuses its options does not read.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  return ended;
}

function verdictsIn(text: string): { id: string; level: string }[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'porchlight-evaluate-'));
  writeFileSync(file('chats.jsonl'), `${[CALM, '{"id":', '', UNKNOWN_FROM, RISKY].join('\n')}\n`);
  writeFileSync(file('more.jsonl'), CALM);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run evaluate', SLOW, () => {
  it('judges several files, names bad rows by their line, and goes on', async () => {
    const args = ['--in', file('chats.jsonl'), '--in', file('more.jsonl'), '--out', file('verdicts.jsonl')];
    const { code, stdout, stderr } = await run('evaluate', args);
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringContaining(`${file('chats.jsonl')}:2: not JSON`),
      `${file('chats.jsonl')}:4: messages.0.from should be ("contact" | "child")`,
      '3 rows judged, 2 bad rows left out',
    ]);
    const verdicts = verdictsIn(readFileSync(file('verdicts.jsonl'), 'utf8'));
    expect(verdicts.map(({ id, level }) => [id, level])).toEqual([
      ['calm', 'calm'],
      ['risky', 'danger'],
      ['calm', 'calm'],
    ]);
  });

  it('stands in a pipe', async () => {
    const args = ['--in', '-', '--out', '-', '--child-age', '13'];
    const { code, stdout, stderr } = await run('evaluate', args, `${CALM}\n[]\n${RISKY}`);
    expect(code).toBe(0);
    expect(verdictsIn(stdout).map(({ id }) => id)).toEqual(['calm', 'risky']);
    expect(stderr).toContain('standard input:2: ');
  });

  it('writes what it has when it is interrupted', async () => {
    const { child, ended } = start('evaluate', ['--in', '-', '--out', '-']);
    child.stdin.write(`${RISKY}\n`);
    // The first verdict shows that it is at work; the input stays open.
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(130);
    expect(verdictsIn(stdout)).toHaveLength(1);
    expect(stderr).toBe('stopped early: 1 row judged, 0 bad rows left out\n');
  });

  it.each([
    {
      what: 'a file that is not there',
      args: () => ['--in', file('none'), '--out', '-'],
      says: 'Cannot read',
    },
    { what: 'a folder', args: () => ['--in', folder, '--out', '-'], says: 'it is a folder' },
    {
      what: 'an output that cannot be written',
      args: () => ['--in', file('more.jsonl'), '--out', file('none/verdicts')],
      says: 'Cannot write',
    },
    {
      what: 'the input as output',
      args: () => ['--in', file('more.jsonl'), '--out', join(folder, '.', 'more.jsonl')],
      says: 'the same file',
    },
    { what: 'an unknown option', args: () => ['--fast'], says: "'--fast'" },
  ])('refuses $what with a sentence', async ({ args, says }) => {
    const { code, stdout, stderr } = await run('evaluate', args());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain('npm run evaluate --');
    expect(readFileSync(file('more.jsonl'), 'utf8')).toBe(CALM);
  });
});

describe('npm run score', SLOW, () => {
  it('gives the same figures for verdicts that were written before', async () => {
    writeFileSync(file('labelled.jsonl'), `${RISKY}\n${CALM.replace('{', '{"label":"ordinary",')}\n`);
    await run('evaluate', ['--in', file('labelled.jsonl'), '--out', file('labelled.out')]);
    const anew = await run('score', ['--in', file('labelled.jsonl')]);
    const before = await run('score', ['--in', file('labelled.jsonl'), '--verdicts', file('labelled.out')]);
    expect(anew.code).toBe(0);
    expect(anew.stdout).toMatch(/^labelled +2 +2 +1 +1\.000 +1\.000/m);
    expect(before.stdout.replace('verdicts', 'porchlight')).toBe(anew.stdout);
  });

  it('says which rows are not labelled', async () => {
    const { code, stderr } = await run('score', ['--in', file('more.jsonl'), '--packages']);
    expect(code).toBe(0);
    expect(stderr).toContain('calm: its label is none of risky,bullying,ordinary');
  });
});
