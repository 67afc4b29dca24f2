import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, preview } from 'vite';
import { galleryConfig } from './vite.ts';

export interface GalleryServer {
  /** Without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

const LOOPBACK = { host: '127.0.0.1', port: 0 };

/** Serves the gallery from its sources, on this machine only: what is changed is shown at once. */
export async function serveGallery(): Promise<GalleryServer> {
  const server = await createServer({ ...galleryConfig(), server: LOOPBACK });
  await server.listen();
  return { origin: originOf(server.resolvedUrls?.local), close: () => server.close() };
}

/** Builds the gallery and serves that: pages open much faster, for whoever opens all of them. */
export async function serveBuiltGallery(): Promise<GalleryServer> {
  const outDir = await mkdtemp(join(tmpdir(), 'porchlight-gallery-'));
  const clean = () => rm(outDir, { recursive: true, force: true });
  try {
    const config = galleryConfig();
    await build({ ...config, build: { ...config.build, outDir } });
    const server = await preview({ ...config, build: { outDir }, preview: LOOPBACK });
    return {
      origin: originOf(server.resolvedUrls?.local),
      async close() {
        await server.close();
        await clean();
      },
    };
  } catch (error) {
    await clean();
    throw error;
  }
}

function originOf(addresses: readonly string[] = []): string {
  const [address] = addresses;
  if (!address) throw new Error('The gallery is served nowhere');
  return new URL(address).origin;
}
