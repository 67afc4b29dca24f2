import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { withoutHtmlStrings } from './html-strings.ts';
import type { Target } from './manifest.ts';
import { withTrueNames } from './true-names.ts';

type Bundle = Rolldown.OutputBundle;

const IN_WORLD_OF_PAGE = /^src\/page\/.*\.iife\.js$/;
const BESIDE_PAGE = /^src\/(?:content|warnings)\/.*\.iife\.js$/;

interface Manifest {
  background?: { service_worker?: string; scripts?: string[] };
  web_accessible_resources?: unknown;
}

/**
 * Takes out what crxjs adds to every bundle and this extension must not have: files that pages can load (which would
 * let them detect it), loader files (which start late), and chunks that nothing loads.
 */
export function tidy(target: Target): Plugin {
  return {
    name: 'porchlight:tidy',
    buildStart() {
      // The self-contained scripts are built aside: without this, `vite build --watch` would not see them change.
      for (const file of filesIn('src')) this.addWatchFile(file);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const manifest = readManifest(bundle);
        delete manifest.web_accessible_resources;
        replaceLoader(manifest, bundle);
        writeManifest(manifest, bundle);
        removeUnloadedChunks(bundle);
        removeHtmlStrings(bundle);
        if (target === 'chrome') {
          askForTrueNames(bundle);
          callAnonymous(bundle);
        }
      },
    },
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

function readManifest(bundle: Bundle): Manifest {
  const asset = bundle['manifest.json'];
  if (asset?.type !== 'asset') throw new Error('crxjs wrote no manifest.json');
  return JSON.parse(String(asset.source));
}

function writeManifest(manifest: Manifest, bundle: Bundle): void {
  const asset = bundle['manifest.json'];
  if (asset?.type === 'asset') asset.source = `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The loader of the background does nothing but import the real module: the manifest can name that one itself. */
function replaceLoader(manifest: Manifest, bundle: Bundle): void {
  const { background } = manifest;
  const loaderName = background?.service_worker ?? background?.scripts?.[0];
  const loader = loaderName ? bundle[loaderName] : undefined;
  if (!background || !loaderName || loader?.type !== 'asset')
    throw new Error('There is no background loader');
  const target = /^import '\.\/(?<file>[^']+)';\s*$/.exec(String(loader.source))?.groups?.['file'];
  if (!target) throw new Error(`${loaderName} is no longer a plain import: ${String(loader.source)}`);
  if (background.scripts) background.scripts = [target];
  else background.service_worker = target;
  delete bundle[loaderName];
}

/** A self-contained script is also built as a module, with chunks that only it shares: nothing ever loads those. */
function removeUnloadedChunks(bundle: Bundle): void {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const loaded = new Set<string>();
  const visit = (fileName: string): void => {
    const chunk = bundle[fileName];
    if (loaded.has(fileName) || chunk?.type !== 'chunk') return;
    loaded.add(fileName);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
  };
  for (const chunk of chunks) if (chunk.isEntry && !isSelfContained(chunk)) visit(chunk.fileName);
  for (const chunk of chunks) if (!loaded.has(chunk.fileName)) delete bundle[chunk.fileName];
}

function isSelfContained(chunk: Rolldown.OutputChunk): boolean {
  return /\.iife\.tsx?(?:\?|$)/.test(chunk.facadeModuleId ?? '');
}

function removeHtmlStrings(bundle: Bundle): void {
  for (const output of Object.values(bundle)) {
    if (!output.fileName.endsWith('.js')) continue;
    if (output.type === 'chunk') output.code = withoutHtmlStrings(output.code);
    else output.source = withoutHtmlStrings(String(output.source));
  }
}

/** Firefox shows a page's elements to other worlds without the names that the page lent them. */
function askForTrueNames(bundle: Bundle): void {
  for (const output of Object.values(bundle))
    if (output.type === 'asset' && BESIDE_PAGE.test(output.fileName))
      output.source = withTrueNames(String(output.source));
}

/**
 * Chromium puts the address of a script into the traces of errors, and into what a page hears of one that nobody caught. In
 * Firefox the script in the page's world has none.
 */
function callAnonymous(bundle: Bundle): void {
  for (const output of Object.values(bundle))
    if (output.type === 'asset' && IN_WORLD_OF_PAGE.test(output.fileName))
      output.source += '//# sourceURL=native';
}
