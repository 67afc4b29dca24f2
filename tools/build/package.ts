import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import packageJson from '../../package.json' with { type: 'json' };
import { lintCommand } from './web-ext.ts';

/** The same build must give the same bytes, whenever and wherever it is packed. Zip knows no time before 1980. */
const FIXED_TIME = new Date(1980, 0, 1);
const OUT = 'dist/packages';

const lint = spawnSync(lintCommand.command, lintCommand.args, { stdio: 'inherit' });
if (lint.status !== 0) process.exit(1);
mkdirSync(OUT, { recursive: true });
for (const target of ['chrome', 'firefox']) {
  const file = join(OUT, `porchlight-${packageJson.version}-${target}.zip`);
  const zip = zipSync(entriesOf(`dist/${target}`), { level: 9, mtime: FIXED_TIME });
  writeFileSync(file, zip);
  console.log(`${file}  ${(zip.length / 1000).toFixed(1)} kB`);
}

function entriesOf(folder: string): Zippable {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map(
      (path) => [relative(folder, path).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(files);
}
