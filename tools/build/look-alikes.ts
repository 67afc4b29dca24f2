import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { confusablesMap } from 'confusables';
import type { Plugin } from 'vite';

/** Out of sight of version control, and gone with a fresh installation. */
const PACKED = resolve('node_modules/.porchlight/confusables.js');
const PLAIN = /^[a-z0-9]+$/;
const READABLE = /^\p{ASCII}{1,4}$/u;

/**
 * Puts into the reader, in the place of the package `confusables`, the part of its table that is ever asked for: a third is
 * what NFKD makes plain before (`domain/text/folding.ts`), or does not become ASCII. An alias, because crxjs builds the reader
 * without any plugin but keeps aliases.
 */
export function neededLookAlikes(): Plugin {
  return {
    name: 'porchlight:needed-look-alikes',
    config: () => ({ resolve: { alias: [{ find: /^confusables$/, replacement: PACKED }] } }),
    buildStart: {
      order: 'pre',
      sequential: true,
      async handler() {
        await mkdir(dirname(PACKED), { recursive: true });
        await writeFile(PACKED, moduleOf(lookAlikesNeeded()));
      },
    },
  };
}

/** By what they look like, the characters of the package's table that are asked for. */
export function lookAlikesNeeded(): Map<string, string> {
  const needed = new Map<string, string>();
  for (const [character, letters] of confusablesMap)
    if (isNeeded(character, letters)) needed.set(letters, `${needed.get(letters) ?? ''}${character}`);
  return needed;
}

function isNeeded(character: string, letters: string): boolean {
  if ([...character].length !== 1 || character === letters || !READABLE.test(letters)) return false;
  return !PLAIN.test(character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
}

function moduleOf(needed: ReadonlyMap<string, string>): string {
  return `export const confusablesMap = new Map(
  ${JSON.stringify([...needed])}.flatMap(([letters, all]) => [...all].map((character) => [character, letters])),
);
`;
}
