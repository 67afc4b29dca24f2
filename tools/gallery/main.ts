// Shows the extension's pages in every state: `npm run gallery`, or `npm run gallery -- --help`.
import { once } from 'node:events';
import { runTool } from '../evaluate/run-tool.ts';
import { takeAlbum } from './albums.ts';
import { forEachState, inGallery } from './each-state.ts';
import { inspect } from './inspect.ts';
import { type GalleryOptions, parseOptions, USAGE } from './options.ts';
import { takePictures } from './pictures.ts';
import { serveGallery } from './serve.ts';

process.exitCode = await runTool(process.argv.slice(2), USAGE, async (args, signal) => {
  const options = parseOptions(args);
  const { album } = options;
  if (album !== null) await inGallery((window) => takeAlbum(window, album));
  else if (options.check || options.out !== null) await goThrough(options, signal);
  else await stayOpen(signal);
});

async function goThrough({ pages, check, out, widths }: GalleryOptions, signal: AbortSignal): Promise<void> {
  await forEachState(pages, signal, async (window, page, state) => {
    console.log(`${page.name}/${state.name}`);
    if (out !== null) await takePictures(window, page, state, { out, widths });
    if (check) for (const fault of await inspect(window, page, state)) console.log(`  ${fault}`);
  });
  if (out !== null) console.log(`The pictures lie in ${out}`);
}

async function stayOpen(signal: AbortSignal): Promise<void> {
  const server = await serveGallery();
  console.log(`The gallery: ${server.origin}/tools/gallery/index.html\nCtrl-C ends it.`);
  if (!signal.aborted) await once(signal, 'abort');
  await server.close();
}
