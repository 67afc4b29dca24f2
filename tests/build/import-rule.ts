import type { Import } from './imports.ts';

/** What the files of one folder may import; `types` are places of which they may import types only. */
interface Arrows {
  places: readonly string[];
  types?: readonly string[];
  packages?: readonly string[];
}

/** The picture of `docs/architecture.md`. A place is a folder (with `/`) or one file without its ending. */
const ARROWS: Readonly<Record<string, Arrows>> = {
  // Tables of letters that look alike, and of words that nobody types into source.
  domain: { places: [], packages: ['confusables', 'naughty-words', 'cuss'] },
  sites: { places: [], types: ['domain/'], packages: ['valibot'] },
  // The nouns are types and the short lists that some of them come from; the schemas need the lists.
  protocol: {
    places: ['domain/looking-back', 'domain/model', 'domain/settings'],
    types: ['domain/'],
    packages: ['valibot'],
  },
  platform: { places: ['protocol/'], packages: ['valibot', 'idb', 'webextension-polyfill', 'hpke'] },
  storage: { places: ['domain/', 'protocol/', 'platform/'], packages: ['valibot', 'idb'] },
  background: {
    places: ['domain/', 'sites/', 'protocol/', 'platform/', 'storage/'],
    packages: ['valibot'],
  },
  content: {
    places: [
      'domain/text/',
      'domain/signals/',
      'domain/sending/',
      'domain/model',
      'domain/steps',
      'sites/',
      'protocol/',
      'platform/content-runtime',
      'platform/first-heard',
      'platform/handed-data',
      'platform/shadow-roots',
    ],
    packages: ['valibot'],
  },
  warnings: {
    places: [
      'domain/guidance/',
      'domain/model',
      'domain/note',
      'protocol/',
      'platform/content-runtime',
      'platform/first-heard',
      'platform/own-texts',
      'platform/shadow-roots',
    ],
    packages: ['preact', 'valibot'],
  },
  page: { places: ['protocol/page-port'] },
  ui: {
    places: ['domain/', 'protocol/', 'platform/'],
    packages: ['preact', 'zustand', 'valibot', '@zxcvbn-ts', 'd3-scale', 'd3-shape'],
  },
};

/** Whole files of texts, which only what shows texts may carry. */
const TEXTS = /^public\/_locales\//;
const SPEAKERS = ['ui', 'warnings'];

/** Of a script that is injected the background knows no more than the name of its built file. */
const INJECTED = /^src\/(?:content|warnings)\/[^?]+\.iife\.tsx?\?script&iife$/;

/** Why an import is against the rule, or `null` when it is allowed. */
export function findForbidden({ from, to, specifier, isType }: Import): string | null {
  const folder = folderOf(from);
  const arrows = ARROWS[folder];
  if (!arrows) return `${from}: the folder "${folder}" is not in the picture`;
  if (!specifier.startsWith('.')) {
    return isAllowedPackage(specifier, arrows) ? null : `${from} must not import the package ${specifier}`;
  }
  if (!/\.(?:tsx?|css|json|svg)(?:\?|$)/.test(specifier)) return `${from}: ${specifier} has no file ending`;
  if (folderOf(to) === folder) return null;
  if (TEXTS.test(to)) return SPEAKERS.includes(folder) ? null : `${from} must not import ${to}`;
  if (folder === 'background' && INJECTED.test(to)) return null;
  const places = isType ? [...arrows.places, ...(arrows.types ?? [])] : arrows.places;
  return places.some((place) => isIn(to, place)) ? null : `${from} must not import ${to}`;
}

function isAllowedPackage(specifier: string, { packages = [] }: Arrows): boolean {
  return packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}

function folderOf(path: string): string {
  return /^src\/(?<folder>[^/]+)\//.exec(path)?.groups?.['folder'] ?? path;
}

function isIn(path: string, place: string): boolean {
  const start = `src/${place}`;
  return place.endsWith('/') ? path.startsWith(start) : path.startsWith(`${start}.`);
}
