import { existsSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { parseScript, type Script } from './files.ts';
import { importsOf } from './imports.ts';

export type Target = 'chrome' | 'firefox';

export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** The parts of a built manifest that the checks look at. */
export interface BuiltManifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  background: { service_worker?: string; scripts?: string[]; type: string };
  content_scripts: { js: string[]; css?: string[]; world?: string; run_at: string; all_frames?: boolean }[];
  content_security_policy: { extension_pages: string };
  action: { default_popup: string };
  [key: string]: unknown;
}

/** @throws Error when nothing is built: `npm run test:build` builds first. */
export function builtManifest(target: Target): BuiltManifest {
  const file = `dist/${target}/manifest.json`;
  if (!existsSync(file)) throw new Error(`There is no ${file}: run "npm run test:build", which builds first`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Everything that a page of the extension loads when it opens: itself, scripts with what they import, styles. */
export function filesOfPage(target: Target, page: string): string[] {
  const root = `dist/${target}`;
  const html = readFileSync(`${root}/${page}`, 'utf8');
  const linked = [
    ...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="(?<address>[^"]+\.(?:js|css))"/g),
  ];
  const addresses = linked.map((match) => pathOf(root, page, match.groups?.['address'] ?? ''));
  const files = new Set([`${root}/${page}`]);
  for (const address of addresses) addWithImports(address, files);
  return [...files];
}

function pathOf(root: string, page: string, address: string): string {
  return address.startsWith('/') ? `${root}${address}` : posix.join(root, posix.dirname(page), address);
}

function addWithImports(file: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  if (!file.endsWith('.js')) return;
  for (const { to } of importsOf(builtScript(file))) addWithImports(to, files);
}

function builtScript(file: string): Script {
  return parseScript(file, readFileSync(file, 'utf8'));
}

/** The size of files together, in kB of 1000 bytes. */
export function kilobytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000;
}
