import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const texts: Record<string, { message: string } | undefined> = messages;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Fewer words than this say nothing about how hard a text is: one long name decides it all. */
const FEWEST_WORDS = 6;

/** The school grade (Flesch–Kincaid) that texts of `_locales` need, read in one go. A nine-year-old is in grade four. */
export function gradeOf(...keys: string[]): number {
  return gradeOfText(keys.map(messageOf).join(' '));
}

/** Those of the texts that need a higher grade, with theirs. */
export function tooHard(keys: readonly string[], highest: number): string[] {
  return [...new Set(keys)]
    .map((key) => ({ key, text: messageOf(key) }))
    .filter(({ text }) => wordsOf(text).length >= FEWEST_WORDS && gradeOfText(text) > highest)
    .map(({ key, text }) => `${key} needs grade ${gradeOfText(text).toFixed(1)}: ${text}`);
}

function gradeOfText(text: string): number {
  const said = wordsOf(text);
  return fleschKincaid({
    sentence: [...sentences.segment(text)].filter(({ segment }) => /\w/.test(segment)).length,
    word: said.length,
    syllable: said.reduce((sum, word) => sum + syllable(word), 0),
  });
}

function wordsOf(text: string): string[] {
  return [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** A text with somebody's name where it takes one. */
function messageOf(key: string): string {
  const text = texts[key]?.message;
  if (text === undefined) throw new Error(`There is no text ${key}`);
  return text.replace(/\$(?:[A-Z]+\$|\d)/g, 'Sam');
}
