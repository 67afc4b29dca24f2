import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zipOf } from '../../../../tools/build/zip.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'porchlight-zip-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function folderWith(name: string, files: Readonly<Record<string, string>>, time: Date): string {
  const made = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    const file = join(made, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    utimesSync(file, time, time);
  }
  return made;
}

describe('a package', () => {
  const early = new Date('2001-01-01');
  const late = new Date('2031-07-01');

  it('is the same for the same files, whenever and in what order they were written', () => {
    const one = zipOf(folderWith('one', { 'a.txt': 'a', 'b/c.txt': 'c' }, early));
    const other = zipOf(folderWith('other', { 'b/c.txt': 'c', 'a.txt': 'a' }, late));
    expect(Buffer.from(other).equals(one)).toBe(true);
    expect(Object.keys(unzipSync(one))).toEqual(['a.txt', 'b/c.txt']);
  });

  it.each([
    { what: 'what is in a file', files: { 'a.txt': 'b' } },
    { what: 'the name of a file', files: { 'b.txt': 'a' } },
    { what: 'one more file', files: { 'a.txt': 'a', 'b.txt': '' } },
  ])('is another one for $what', ({ files }) => {
    const one = zipOf(folderWith('one', { 'a.txt': 'a' }, early));
    expect(Buffer.from(zipOf(folderWith('other', files, early))).equals(one)).toBe(false);
  });
});
