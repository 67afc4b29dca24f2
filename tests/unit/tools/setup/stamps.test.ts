import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf, isStamped, stamp } from '../../../../tools/setup/stamps.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'porchlight-stamps-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep', 'a.txt'), 'a');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the hash of inputs', () => {
  it('stays while nothing changes', () => {
    expect(hashOf([folder])).toBe(hashOf([folder]));
  });

  it.each([
    { what: 'a content', change: () => writeFileSync(join(folder, 'deep', 'a.txt'), 'b') },
    { what: 'a new file', change: () => writeFileSync(join(folder, 'b.txt'), '') },
    { what: 'a file that went', change: () => rmSync(join(folder, 'deep', 'a.txt')) },
  ])('changes with $what', ({ change }) => {
    const before = hashOf([folder]);
    change();
    expect(hashOf([folder])).not.toBe(before);
  });

  it('takes what is missing as empty', () => {
    expect(hashOf([join(folder, 'nowhere')])).toBe(hashOf([]));
  });
});

describe('a stamp', () => {
  it('is there for its own value only', () => {
    const file = join(folder, 'new', 'stamp');
    expect(isStamped(file, 'one')).toBe(false);
    stamp(file, 'one');
    expect(isStamped(file, 'one')).toBe(true);
    expect(isStamped(file, 'two')).toBe(false);
  });
});
