import { readFileSync, writeFileSync } from 'node:fs';
import { cuss } from 'cuss';
import { compile } from '../../src/domain/signals/compile.ts';
import { grammarOf } from '../../src/domain/signals/grammar.ts';
import { english } from '../../src/domain/signals/packs/en/english.ts';
import { listedWords } from '../../src/domain/signals/packs/en/rude-words.ts';
import { findLikeSeveral, findLikeSlips, withoutForms } from './resembling.ts';

const OUT = 'src/domain/signals/packs/en/ordinary-words.ts';
const LETTERS = /^[a-z]{4,24}$/;
const WORDS_IN_A_LINE = 14;

const HEADER = `/**
 * Ordinary words that could pass for a slip in a word of the phrases, or for several of them run together; made by
 * \`npm run words -- ALL EVERYDAY\` from the lists of words of the Debian packages wamerican and wamerican-small (public domain).
 */
export const ordinaryWords: readonly string[] = \``;
const FOOTER = '`.split(/\\s+/);\n';

/** Words that the lists lack: of computers and games. */
const MORE =
  'classes codecs configs everytime gamers iphones standalone uninstallation uninstalled uninstaller uninstalling uninstalls';
/** How sure the package is that a word is rude, from where on it is not written down here. */
const RUDE = 1;
const isRude = (word: string) =>
  [word, word.replace(/(?:s|ed|ing)$/, '')].some((one) => (cuss[one] ?? 0) >= RUDE);
const wordsOf = (path = '') =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => !line.endsWith("'s"))
    .map((line) => line.replaceAll("'", '').toLowerCase())
    .filter((word) => LETTERS.test(word) && !isRude(word))
    .concat(MORE.split(' '));
const [all, everyday] = process.argv.slice(2).map(wordsOf);
if (all === undefined || everyday === undefined) throw new Error('Usage: npm run words -- ALL EVERYDAY');
const { vocabulary } = grammarOf(compile({ ...english, ordinary: listedWords }));
const found = withoutForms(
  [...findLikeSlips(all, vocabulary), ...findLikeSeveral(everyday, vocabulary)],
  vocabulary,
);
const lines: string[] = [];
for (let at = 0; at < found.length; at += WORDS_IN_A_LINE) {
  lines.push(found.slice(at, at + WORDS_IN_A_LINE).join(' '));
}
writeFileSync(OUT, HEADER + lines.join('\n') + FOOTER);
process.stdout.write(`${found.length} words\n`);
