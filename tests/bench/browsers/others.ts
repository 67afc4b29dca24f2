import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExtensionBrowser, launchWithExtension } from '../../../tools/browser/launch.ts';

/** A browser as the one with Porchlight is started, with another extension in its place. */
interface Other {
  name: string;
  scripts: readonly string[];
  /** Puts the files of its scripts into its folder. */
  write(folder: string): Promise<void>;
}

/** Has no scripts and does nothing: what a page costs by itself. */
export const NOTHING: Other = { name: 'Nothing', scripts: [], write: async () => {} };

/** The page engine of Dark Reader, which reads the styles of each page and follows its changes, switched on everywhere. */
export const DARK_READER: Other = {
  name: 'Dark engine',
  scripts: ['darkreader.js', 'enable.js'],
  async write(folder) {
    await copyFile(new URL(import.meta.resolve('darkreader')), join(folder, 'darkreader.js'));
    await writeFile(join(folder, 'enable.js'), 'DarkReader.enable();\n');
  },
};

/** Its folder goes away with it. */
export async function openOther({ name, scripts, write }: Other): Promise<ExtensionBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-bench-'));
  const extensionDir = join(folder, 'extension');
  await mkdir(extensionDir);
  await write(extensionDir);
  const everywhere = { matches: ['<all_urls>'], js: scripts, run_at: 'document_start', all_frames: true };
  const manifest = {
    manifest_version: 3,
    name,
    version: '1.0',
    ...(scripts.length > 0 ? { content_scripts: [everywhere] } : {}),
  };
  await writeFile(join(extensionDir, 'manifest.json'), JSON.stringify(manifest));
  const remove = () => rm(folder, { recursive: true, force: true });
  const options = { browser: 'chromium', extensionDir, headless: true, camera: true, hostMap: {} } as const;
  const launched = await launchWithExtension(options).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  return {
    ...launched,
    async close() {
      await launched.close();
      await remove();
    },
  };
}
