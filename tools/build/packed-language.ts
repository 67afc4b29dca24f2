import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { deflateSync, strToU8 } from 'fflate';
import { type Plugin, runnerImport } from 'vite';
import type { Language } from '../../src/domain/signals/pack.ts';
import { textOfBytes } from './text-of-bytes.ts';

const SOURCE = resolve('src/domain/signals/packs/en/english.ts');
/** Out of sight of version control, and gone with a fresh installation. */
const PACKED = resolve('node_modules/.porchlight/english.js');

/**
 * Puts the phrases into the chat reader packed: plain text that repeats itself takes a third of the room, and what is
 * made of the word lists of other packages need not be made again on every page. `tests/build` sees to it that the reader
 * unpacks, word for word, what the sources say. An alias, because crxjs builds the reader without any plugin but keeps
 * aliases.
 */
export function packedLanguage(): Plugin {
  return {
    name: 'porchlight:packed-language',
    config: () => ({
      resolve: { alias: [{ find: /^.*\/packs\/en\/english\.ts$/, replacement: PACKED }] },
    }),
    buildStart: {
      order: 'pre',
      sequential: true,
      async handler() {
        const { module } = await runnerImport<{ english: Language }>(SOURCE, { configFile: false });
        await mkdir(dirname(PACKED), { recursive: true });
        await writeFile(PACKED, moduleOf(module.english));
      },
    },
  };
}

function moduleOf(language: Language): string {
  const packed = textOfBytes(deflateSync(strToU8(JSON.stringify(language)), { level: 9 }));
  return `import { inflateSync, strFromU8 } from 'fflate';
import { bytesInText } from ${JSON.stringify(resolve('src/domain/signals/bytes-in-text.ts'))};
const PACKED_LANGUAGE = \`${packed}\`;
export const english = JSON.parse(strFromU8(inflateSync(bytesInText(PACKED_LANGUAGE))));
`;
}
