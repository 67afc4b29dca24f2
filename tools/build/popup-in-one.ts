import { posix } from 'node:path';
import { type OutputBundle as Bundle, rolldown, type Plugin as ScriptPlugin } from 'rolldown';
import type { Plugin } from 'vite';

const PAGE = 'src/ui/popup/index.html';
const SCRIPT = /<script type="module"[^>]* src="\/(?<file>[^"]+)">/;
const PRELOAD = /\s*<link rel="modulepreload"[^>]*>/g;
const SHEET = /\s*<link rel="stylesheet"[^>]* href="\/(?<file>[^"]+)">/g;

/**
 * Joins the popup's scripts into one file, and its stylesheets into another: a browser takes some milliseconds to get each of
 * an extension's files, while a child or a parent waits. Other pages keep what they share, so that a part of the popup is in
 * the extension twice. What the popup loads on demand stays where it is.
 */
export function popupInOne(): Plugin {
  return {
    name: 'porchlight:popup-in-one',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle[PAGE];
        if (page?.type !== 'asset') throw new Error(`There is no ${PAGE}`);
        const html = String(page.source);
        await joinScripts(SCRIPT.exec(html)?.groups?.['file'] ?? '', bundle);
        const sheets = [...html.matchAll(SHEET)].map(({ groups }) => groups?.['file'] ?? '');
        const source = sheets.map((file) => textOf(file, bundle)).join('\n');
        const sheet = this.getFileName(this.emitFile({ type: 'asset', name: 'popup.css', source }));
        page.source = html
          .replaceAll(PRELOAD, '')
          .replaceAll(SHEET, '')
          .replace('</head>', `  <link rel="stylesheet" crossorigin href="/${sheet}">\n  </head>`);
        for (const file of sheets) if (!isUsed(file, bundle)) delete bundle[file];
      },
    },
  };
}

/** Puts into a script all that it imports at once. */
async function joinScripts(file: string, bundle: Bundle): Promise<void> {
  const entry = bundle[file];
  if (entry?.type !== 'chunk') throw new Error(`${PAGE} has no script`);
  const joined = await rolldown({ input: file, plugins: [scriptsOf(bundle)] });
  const { output } = await joined.generate({ format: 'esm', minify: true });
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error('The popup did not become one script');
  entry.code = chunk.code;
}

/** Finds the scripts of a bundle by what they import of each other. */
function scriptsOf(bundle: Bundle): ScriptPlugin {
  return {
    name: 'scripts-of-bundle',
    resolveId: (source, importer) =>
      importer === undefined ? source : posix.join(posix.dirname(importer), source),
    resolveDynamicImport: (source) => (typeof source === 'string' ? { id: source, external: true } : null),
    load: (id) => textOf(id, bundle),
  };
}

function textOf(file: string, bundle: Bundle): string {
  const output = bundle[file];
  if (!output) throw new Error(`The popup names ${file}, which was not built`);
  return output.type === 'chunk' ? output.code : String(output.source);
}

function isUsed(file: string, bundle: Bundle): boolean {
  return Object.values(bundle).some(
    (output) =>
      output.type === 'asset' && output.fileName.endsWith('.html') && String(output.source).includes(file),
  );
}
