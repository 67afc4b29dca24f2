import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { billOfMaterials } from './tools/build/bill-of-materials.ts';
import { helpPagesOnly } from './tools/build/help-pages.ts';
import { neededLookAlikes } from './tools/build/look-alikes.ts';
import { policySchema } from './tools/build/managed-schema.ts';
import { manifestFor } from './tools/build/manifest.ts';
import { oneByOne } from './tools/build/one-by-one.ts';
import { orderStyles } from './tools/build/order-styles.ts';
import { packedLanguage } from './tools/build/packed-language.ts';
import { pageChunks } from './tools/build/page-chunks.ts';
import { popupInOne } from './tools/build/popup-in-one.ts';
import { tidy } from './tools/build/tidy.ts';

/**
 * Names of files come from what is in them, so that the same sources give the same files wherever they lie. Not so the name of
 * the background: crxjs writes into it, while names are made, numbers that come from the folder of the build.
 */
const nameOfChunk = ({ facadeModuleId }: { facadeModuleId?: string | null }) =>
  facadeModuleId?.endsWith('/src/background/main.ts') ? 'assets/background.js' : 'assets/[name]-[hash].js';

/** `vite build --mode firefox` builds for Firefox; every other mode builds for Chrome and Edge. */
export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      crx({ manifest: manifestFor(target), browser: target }),
      packedLanguage(),
      neededLookAlikes(),
      helpPagesOnly(),
      oneByOne(),
      orderStyles(),
      popupInOne(),
      billOfMaterials(target),
      policySchema(target),
      tidy(target),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2022',
      // A page names its scripts at once. What it loads on demand comes from the disk: a helper for that would only add weight.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      reportCompressedSize: false,
      rollupOptions: {
        input: {
          welcome: 'src/ui/welcome/index.html',
          help: 'src/ui/help/index.html',
          explain: 'src/ui/explain/index.html',
          dashboard: 'src/ui/dashboard/index.html',
          week: 'src/ui/week/index.html',
        },
        output: { codeSplitting: pageChunks, chunkFileNames: nameOfChunk },
      },
    },
  };
});
