import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { BILL_FILE } from './bill-of-materials.ts';
import { lintCommand } from './web-ext.ts';
import { zipOf } from './zip.ts';

const OUT = 'dist/packages';

/** One file for each store. Edge takes what Chrome takes. */
const STORES = [
  { store: 'chrome', build: 'chrome' },
  { store: 'edge', build: 'chrome' },
  { store: 'firefox', build: 'firefox' },
] as const;

const lint = spawnSync(lintCommand.command, lintCommand.args, { stdio: 'inherit' });
if (lint.status !== 0) process.exit(1);
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const { store, build } of STORES) {
  const name = `porchlight-${packageJson.version}-${store}`;
  const zip = zipOf(`dist/${build}`);
  writeFileSync(join(OUT, `${name}.zip`), zip);
  copyFileSync(join('dist', build, BILL_FILE), join(OUT, `${name}.cdx.json`));
  const sum = createHash('sha256').update(zip).digest('hex');
  console.log(`${sum}  ${OUT}/${name}.zip  ${(zip.length / 1000).toFixed(1)} kB`);
}
