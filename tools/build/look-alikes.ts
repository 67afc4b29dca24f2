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
    if (isNeeded(character, letters)) {
      // All text is read in lower case.
      const read = letters.toLowerCase();
      needed.set(read, `${needed.get(read) ?? ''}${character}`);
    }
  return needed;
}

function isNeeded(character: string, letters: string): boolean {
  if ([...character].length !== 1 || character === letters || !READABLE.test(letters)) return false;
  return !PLAIN.test(character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
}

/** Characters that stand for digits: 90 of ASCII without what scripts have to escape in a text between back quotes. */
const FIRST_CODE = 37;
const DIGITS = 90;
const MORE = DIGITS / 2;
const ESCAPED: Readonly<Record<number, number>> = { 92: 35, 96: 33 };

/**
 * The module with the table as a text: in the order of the characters, how far each is from the one before, in digits of which
 * all but the last are marked, and which letters it looks like. A third shorter than the characters themselves.
 * @throws Error when there are more letters than digits, or a space among them
 */
export function moduleOf(needed: ReadonlyMap<string, string>): string {
  const letters = [...needed.keys()];
  const isWritable = letters.length <= DIGITS && letters.every((text) => !text.includes(' '));
  if (!isWritable) throw new Error(`These cannot be written: ${JSON.stringify(letters)}`);
  return `const LETTERS = ${JSON.stringify(letters.join(' '))}.split(' ');
const TABLE = \`${tableOf([...needed.values()])}\`;
export const confusablesMap = new Map();
const digitAt = (at) => {
  const code = TABLE.charCodeAt(at);
  return (code === 35 ? 92 : code === 33 ? 96 : code) - ${FIRST_CODE};
};
for (let at = 0, code = 0; at < TABLE.length; at += 1) {
  let step = 0;
  for (; digitAt(at) >= ${MORE}; at += 1) step = step * ${MORE} + digitAt(at) - ${MORE};
  code += step * ${MORE} + digitAt(at);
  at += 1;
  confusablesMap.set(String.fromCodePoint(code), LETTERS[digitAt(at)]);
}
`;
}

function tableOf(characters: readonly string[]): string {
  const entries = characters
    .flatMap((all, letters) =>
      [...all].map((character) => ({ code: character.codePointAt(0) ?? 0, letters })),
    )
    .sort((one, other) => one.code - other.code);
  let last = 0;
  return entries
    .map(({ code, letters }) => {
      const step = stepOf(code - last);
      last = code;
      return step + digitOf(letters);
    })
    .join('');
}

function stepOf(distance: number): string {
  let rest = Math.floor(distance / MORE);
  let text = digitOf(distance % MORE);
  for (; rest > 0; rest = Math.floor(rest / MORE)) text = digitOf(MORE + (rest % MORE)) + text;
  return text;
}

function digitOf(value: number): string {
  const code = FIRST_CODE + value;
  return String.fromCharCode(ESCAPED[code] ?? code);
}
