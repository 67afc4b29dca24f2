import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { INPUTS } from '../setup/build.js';
import { filesIn, zipOf } from './zip.ts';

// Builds both targets a second time, in another folder, time zone and language, and compares every file and the packages with
// what lies in `dist`. Fails when they differ: then nobody could tell that a package was built from these sources.

/** The blank is on purpose: a folder of somebody else may have one. */
const folder = mkdtempSync(join(tmpdir(), 'porchlight elsewhere-'));
const ELSEWHERE = { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' };

try {
  for (const input of INPUTS) cpSync(input, join(folder, input), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const differences = ['chrome', 'firefox'].flatMap(compare);
  for (const difference of differences) console.error(`✗ ${difference}`);
  if (differences.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compare(target: string): string[] {
  const args = ['node_modules/vite/bin/vite.js', 'build', '--mode', target, '--logLevel', 'error'];
  const built = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...ELSEWHERE },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (built.status !== 0) return [`${target} cannot be built elsewhere`];
  const here = join('dist', target);
  const there = join(folder, 'dist', target);
  const [ours, theirs] = [filesIn(here), filesIn(there)];
  const names = new Set([...ours.keys(), ...theirs.keys()]);
  const different = [...names].filter((name) => !isSame(ours.get(name), theirs.get(name)));
  const isSamePackage = isSame(zipOf(here), zipOf(there));
  if (different.length === 0 && isSamePackage)
    console.log(`${target}: ${names.size} files and the package are the same in ${JSON.stringify(folder)}`);
  return [
    ...different.map((name) => `${target}: ${name} is not the same elsewhere`),
    ...(isSamePackage ? [] : [`${target}: the package is not the same elsewhere`]),
  ];
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.from(one).equals(other);
}
