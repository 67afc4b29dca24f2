// Shows the extension's pages in every state: `npm run gallery`, or `npm run gallery -- --help`.
import { once } from 'node:events';
import { runTool } from '../evaluate/run-tool.ts';
import { parseOptions, USAGE } from './options.ts';
import { takePictures } from './pictures.ts';
import { serveGallery } from './serve.ts';

process.exitCode = await runTool(process.argv.slice(2), USAGE, async (args, signal) => {
  const { out, pages, widths } = parseOptions(args);
  if (out !== null) {
    await takePictures({ out, pages, widths }, console.log, signal);
    console.log(`The pictures lie in ${out}`);
    return;
  }
  const server = await serveGallery();
  console.log(`The gallery: ${server.origin}/tools/gallery/index.html\nCtrl-C ends it.`);
  if (!signal.aborted) await once(signal, 'abort');
  await server.close();
});
