import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProgram, howToInstall, PROGRAMS } from '../../../../tools/setup/programs.js';

/** As in `PROGRAMS`, but without the places outside PATH, where this machine may have a real one. */
const program = { ...PROGRAMS.firefox, places: [] };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'porchlight-programs-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, mode);
  return path;
}

describe('finding a program', () => {
  it('takes the best name in PATH', () => {
    put('firefox');
    const best = put('firefox-esr');
    expect(findProgram(program, { PATH: folder })).toBe(best);
  });

  it('takes the one that the environment names before all others', () => {
    put('firefox-esr');
    const chosen = put('my-firefox');
    expect(findProgram(program, { PATH: folder, FIREFOX: chosen })).toBe(chosen);
  });

  it('does not fall back when the one named is not there', () => {
    put('firefox-esr');
    expect(findProgram(program, { PATH: folder, FIREFOX: join(folder, 'gone') })).toBeNull();
  });

  it('takes no file that cannot be run', () => {
    put('firefox', 0o644);
    expect(findProgram(program, { PATH: folder })).toBeNull();
  });

  it('takes a library that can only be read', () => {
    const library = put('library.js', 0o644);
    expect(findProgram({ ...PROGRAMS.jsxc, places: [library] }, {})).toBe(library);
  });

  it('finds nothing where nothing is', () => {
    expect(findProgram(program, {})).toBeNull();
  });
});

describe('what to install', () => {
  it.each(Object.values(PROGRAMS))('is said for $title', (each) => {
    const sentence = howToInstall(each, {});
    expect(sentence).toContain(`apt-get install ${each.debianPackage}`);
    expect(sentence).toContain(each.variable);
  });

  it('is nothing where the environment names a wrong place', () => {
    expect(howToInstall(program, { FIREFOX: 'gone/firefox' })).toContain('FIREFOX names gone/firefox');
  });
});
