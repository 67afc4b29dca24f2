import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';
import { orderStyles } from '../build/order-styles.ts';
import { PAGES } from './states/all.ts';

const INDEX = 'tools/gallery/index.html';
const STAGE = 'tools/gallery/stage/stage.ts';
const LOCALES = 'public/_locales';

/** How the gallery is served and built: the pages as they are, with a browser of the gallery's around them. */
export function galleryConfig(): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    plugins: [stage(), locales(), orderStyles()],
    build: {
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      // What is checked of a page is large, and loaded only when somebody checks.
      chunkSizeWarningLimit: 2_000,
      rollupOptions: { input: [INDEX, ...PAGES.map(({ html }) => html)] },
    },
  };
}

/** Puts the stage before a page's own script. */
function stage(): Plugin {
  return {
    name: 'gallery:stage',
    transformIndexHtml: {
      order: 'pre',
      handler: (_html, { path }) =>
        path.endsWith(INDEX)
          ? []
          : [{ tag: 'script', attrs: { type: 'module', src: `/${STAGE}` }, injectTo: 'head-prepend' }],
    },
  };
}

const WORDS = '\0virtual:locales';

/** The words of every language in one module: from `public`, which is copied, not built. */
function locales(): Plugin {
  return {
    name: 'gallery:locales',
    resolveId: (id) => (id === 'virtual:locales' ? WORDS : null),
    load: (id) => (id === WORDS ? `export default { ${languages().map(entryOf).join(', ')} };` : null),
    configureServer({ watcher, moduleGraph, ws }) {
      watcher.on('change', (file) => {
        if (!file.includes(LOCALES)) return;
        const words = moduleGraph.getModuleById(WORDS);
        if (words) moduleGraph.invalidateModule(words);
        ws.send({ type: 'full-reload' });
      });
    },
  };
}

function entryOf(language: string): string {
  return `${JSON.stringify(language)}: ${readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')}`;
}

/** The folders of `_locales`, English first. */
function languages(): string[] {
  return readdirSync(LOCALES).sort((one, other) => Number(other === 'en') - Number(one === 'en'));
}
