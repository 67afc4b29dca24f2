import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOfPage, TARGETS } from './built.ts';
import { filesBelow } from './files.ts';

const PAGES = filesBelow('src/ui').filter((path) => path.endsWith('index.html'));
const CLASS = /\.[a-z][\w-]+/g;

/** The stylesheets that a page names, in order. */
function sheetsOf(page: string): string[] {
  const links = readFileSync(page, 'utf8').matchAll(/<link rel="stylesheet" href="(?<path>[^"]+)">/g);
  return [...links].map(({ groups }) => posix.join(posix.dirname(page), groups?.['path'] ?? ''));
}

const classesOf = (css: string) => new Set(css.match(CLASS));

/** Where in the built styles the first class stands that only this sheet has. */
function placeOf(sheet: string, others: readonly string[], built: string): number {
  const elsewhere = classesOf(others.map((other) => readFileSync(other, 'utf8')).join('\n'));
  const own = [...classesOf(readFileSync(sheet, 'utf8'))].find((name) => !elsewhere.has(name));
  if (!own) throw new Error(`${sheet} has no class of its own`);
  return built.search(new RegExp(`\\${own}(?![\\w-])`));
}

describe.each(TARGETS)('the styles of the pages for %s', (target) => {
  it.each(PAGES)('lie in the order of their source: %s', (page) => {
    const built = filesOfPage(target, page)
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const sheets = sheetsOf(page);
    const places = sheets.map((sheet) =>
      placeOf(
        sheet,
        sheets.filter((other) => other !== sheet),
        built,
      ),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});
