import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Target } from './manifest.ts';

/**
 * Copies the built extension to `outDir` and grants in the copy what a family would have to click for: its optional
 * hosts become required ones. Nothing else differs. Demo and tests use it for pages that no catalogue knows.
 * @returns the absolute path of the copy
 */
export async function makeAllSitesCopy(target: Target, outDir: string): Promise<string> {
  const copy = resolve(outDir);
  rmSync(copy, { recursive: true, force: true });
  cpSync(`dist/${target}`, copy, { recursive: true });
  const manifestFile = join(copy, 'manifest.json');
  const granted = withHostsGranted(JSON.parse(readFileSync(manifestFile, 'utf8')));
  writeFileSync(manifestFile, `${JSON.stringify(granted, null, 2)}\n`);
  return copy;
}

interface Hosts {
  host_permissions?: string[];
  optional_host_permissions?: string[];
}

function withHostsGranted<M extends Hosts>(manifest: M): Omit<M, 'optional_host_permissions'> {
  const { optional_host_permissions: optional = [], ...rest } = manifest;
  return { ...rest, host_permissions: [...(manifest.host_permissions ?? []), ...optional] };
}
