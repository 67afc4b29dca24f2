import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Target } from './manifest.ts';

/**
 * Copies the built extension to `outDir` and grants in the copy what a family would have to click for: its optional
 * hosts become required ones, and so do those of its optional permissions that are named. Nothing else differs. Demo and tests use it for pages that no catalogue knows.
 * @returns the absolute path of the copy
 */
export async function makeAllSitesCopy(
  target: Target,
  outDir: string,
  permissions: readonly string[] = [],
): Promise<string> {
  const copy = resolve(outDir);
  rmSync(copy, { recursive: true, force: true });
  cpSync(`dist/${target}`, copy, { recursive: true });
  const manifestFile = join(copy, 'manifest.json');
  const granted = withGranted(JSON.parse(readFileSync(manifestFile, 'utf8')), permissions);
  writeFileSync(manifestFile, `${JSON.stringify(granted, null, 2)}\n`);
  return copy;
}

interface Wanted {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
}

function withGranted(manifest: Wanted, permissions: readonly string[]): Wanted {
  const { optional_host_permissions: hosts = [], ...rest } = manifest;
  const copy = { ...rest, host_permissions: [...(rest.host_permissions ?? []), ...hosts] };
  if (permissions.length === 0) return copy;
  const optional = rest.optional_permissions ?? [];
  return {
    ...copy,
    permissions: [...(rest.permissions ?? []), ...optional.filter((one) => permissions.includes(one))],
    optional_permissions: optional.filter((one) => !permissions.includes(one)),
  };
}
