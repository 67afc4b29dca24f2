import type { Plugin } from 'vite';

/** A stylesheet's line in a built page, with the file that it names. */
const LINK = /<link rel="stylesheet"[^>]*? href="\/?(?<file>[^"]+)">/g;

/**
 * Puts the stylesheets of each page into the order of their source: what more pages share comes first, a page's own comes
 * last. Bundling moves a sheet that several pages share behind the sheets of each of them, and so what a page says of its own
 * would be taken back.
 */
export function orderStyles(): Plugin {
  return {
    name: 'porchlight:order-styles',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const pages = Object.values(bundle).flatMap((file) =>
          file.type === 'asset' && file.fileName.endsWith('.html') ? file : [],
        );
        const used = pages.flatMap(({ source }) => linksIn(String(source)).map(({ file }) => file));
        const shares = (file: string) => used.filter((other) => other === file).length;
        for (const page of pages) page.source = ordered(String(page.source), shares);
      },
    },
  };
}

/** The page with its links to stylesheets sorted, those first that most pages have. */
function ordered(html: string, shares: (file: string) => number): string {
  const sorted = linksIn(html)
    .sort((one, other) => shares(other.file) - shares(one.file))
    .map(({ link }) => link);
  return html.replace(LINK, () => sorted.shift() ?? '');
}

function linksIn(html: string): { link: string; file: string }[] {
  return [...html.matchAll(LINK)].map(({ 0: link, groups }) => ({ link, file: groups?.['file'] ?? '' }));
}
