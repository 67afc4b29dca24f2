import { build } from 'vite';
import type { ServedPage } from './page-server.ts';

/** A script of `tests/e2e/clients/pages` with the packages it uses, as one file that a page can load. */
export async function bundlePage(name: string): Promise<ServedPage> {
  const entry = new URL(`../clients/pages/${name}.js`, import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // As on a site: libraries leave out what is for their own tests.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`The page ${name} gave no script.`);
  return { html: chunk.code, headers: { 'content-type': 'text/javascript; charset=utf-8' } };
}
