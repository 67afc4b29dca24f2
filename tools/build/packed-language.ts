import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { deflateAsync } from '@gfx/zopfli';
import { strToU8 } from 'fflate';
import { type Plugin, runnerImport } from 'vite';
import type { GrammarData } from '../../src/domain/signals/grammar-data.ts';
import { textOfBytes } from './text-of-bytes.ts';

const SOURCE = resolve('src/domain/signals/packs/en/compiled.ts');
const BYTES_IN_TEXT = resolve('src/domain/signals/bytes-in-text.ts');
/** Out of sight of version control, and gone with a fresh installation. */
const PACKED = resolve('node_modules/.porchlight/compiled.js');

/**
 * Puts the phrases into the chat reader compiled and packed: they take less room than as text, nothing has to be compiled
 * on any page, and neither the compiler nor the word lists of other packages come along. `tests/build` sees to it that the
 * reader unpacks, byte for byte, what the sources compile to. An alias, because crxjs builds the reader without any
 * plugin but keeps aliases.
 */
export function packedLanguage(): Plugin {
  return {
    name: 'porchlight:packed-language',
    config: () => ({
      resolve: { alias: [{ find: /^.*\/packs\/en\/compiled\.ts$/, replacement: PACKED }] },
    }),
    buildStart: {
      order: 'pre',
      sequential: true,
      async handler() {
        await packPhrases();
      },
    },
  };
}

/** Writes the packed phrases, and says where. */
export async function packPhrases(): Promise<string> {
  const { module } = await runnerImport<typeof import('../../src/domain/signals/packs/en/compiled.ts')>(
    SOURCE,
    {
      configFile: false,
    },
  );
  await mkdir(dirname(PACKED), { recursive: true });
  await writeFile(PACKED, await moduleOf(module.compileEnglish()));
  return PACKED;
}

/**
 * The same module with the data in it: the text of it, a byte that no text has, then what is bytes. Zopfli takes a second, and
 * finds a form 6 % smaller that unpacks like any other.
 */
async function moduleOf({ code, ordinary, ...rest }: GrammarData): Promise<string> {
  const text = strToU8(JSON.stringify(rest));
  const bytes = new Uint8Array([...text, 0, ...ordinary, ...code]);
  const packed = await deflateAsync(bytes, {});
  return `import { inflateSync } from 'fflate';
import { bytesInText } from ${JSON.stringify(BYTES_IN_TEXT)};
const PACKED_PHRASES = \`${textOfBytes(packed)}\`;
export function* compiledEnglish() {
  const packed = yield* bytesInText(PACKED_PHRASES);
  yield;
  const bytes = inflateSync(packed, { out: new Uint8Array(${bytes.length}) });
  yield;
  return {
    ...JSON.parse(new TextDecoder().decode(bytes.subarray(0, ${text.length}))),
    ordinary: bytes.slice(${text.length + 1}, ${text.length + 1 + ordinary.length}),
    code: bytes.slice(${text.length + 1 + ordinary.length}),
  };
}
`;
}
