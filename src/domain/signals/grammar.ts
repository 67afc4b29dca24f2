import { runToEnd } from '../steps.ts';
import { RisingHashes } from '../text/hashing.ts';
import { FIRST_WORD } from '../text/tokens.ts';
import { Vocabulary } from '../text/vocabulary.ts';
import { WordFilter } from '../text/word-filter.ts';
import { fileRules } from './filed-rules.ts';
import { partsIn, sharedIn } from './front-coded.ts';
import { type GrammarData, OWN_ID, SHARED_ID } from './grammar-data.ts';
import { Matcher } from './matcher.ts';
import { startsIn } from './phrase-source.ts';

/** All phrases of a language, ready for matching. */
export interface Grammar {
  vocabulary: Vocabulary;
  matcher: Matcher;
}

/** Words taken up in one step. */
const WORDS_AT_ONCE = 256;

/**
 * Makes a language ready for matching.
 *
 * @param mostStates see `Automaton`
 */
export function grammarOf(data: GrammarData, mostStates?: number): Grammar {
  return runToEnd(readGrammar(data, mostStates));
}

/** The same in small steps, for callers who must not keep others waiting. */
export function* readGrammar(data: GrammarData, mostStates?: number): Generator<void, Grammar> {
  const vocabulary = new Vocabulary({
    guarded: data.guarded,
    size: data.idsOfWords.length,
    ordinary: new WordFilter(data.ordinary),
  });
  const idCount = yield* addWords(data, vocabulary);
  for (const [word, number] of Object.entries(data.numbers)) vocabulary.addNumber(word, number);
  const { code, common, keys } = data;
  const starts = startsIn(data);
  const shared = starts.slice(0, -1);
  const forms = formsOf(data, vocabulary);
  const source = { code, common, keys, idCount, shared, forms, readItems: [], sets: new WeakMap() };
  const filed = yield* fileRules(data, source, starts.at(-1) ?? 0);
  return { vocabulary, matcher: new Matcher(filed, mostStates) };
}

/** @returns more than the highest id */
function* addWords(
  { words, idsOfWords, sharedIds }: GrammarData,
  vocabulary: Vocabulary,
): Generator<void, number> {
  const hashes = new RisingHashes();
  let nextId = FIRST_WORD + sharedIds;
  let word = '';
  for (const [place, part] of partsIn(words).entries()) {
    const shared = sharedIn(part);
    word = word.slice(0, shared) + part.slice(1);
    const starts = hashes.startsOf(word, shared);
    const about = idsOfWords.charCodeAt(place);
    if (about !== OWN_ID) vocabulary.add(word, FIRST_WORD + about - SHARED_ID, starts);
    else {
      vocabulary.add(word, nextId, starts);
      nextId += 1;
    }
    if (place % WORDS_AT_ONCE === 0) yield;
  }
  return nextId;
}

function formsOf({ forms }: GrammarData, vocabulary: Vocabulary): number[][] {
  const idsOfForms: number[][] = [];
  for (const [word, written] of Object.entries(forms)) {
    const idOf = (one: string) => vocabulary.idOf(vocabulary.find(one));
    idsOfForms[idOf(word)] = written.map(idOf);
  }
  return idsOfForms;
}
