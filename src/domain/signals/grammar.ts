import { runToEnd } from '../steps.ts';
import { FIRST_WORD } from '../text/tokens.ts';
import { Vocabulary } from '../text/vocabulary.ts';
import { type FiledRules, fileRules } from './filed-rules.ts';
import { wordsOf } from './front-coded.ts';
import { type GrammarData, ORDINARY, OWN_ID, SHARED_ID } from './grammar-data.ts';

/** All phrases of a language, ready for matching. */
export interface Grammar {
  vocabulary: Vocabulary;
  filed: FiledRules;
}

/** Words taken up in one step. */
const WORDS_AT_ONCE = 256;

/** Makes a language ready for matching. */
export function grammarOf(data: GrammarData): Grammar {
  return runToEnd(readGrammar(data));
}

/** The same in small steps, for callers who must not keep others waiting. */
export function* readGrammar(data: GrammarData): Generator<void, Grammar> {
  const vocabulary = new Vocabulary({ guarded: data.guarded });
  const idCount = yield* addWords(data, vocabulary);
  for (const [word, number] of Object.entries(data.numbers)) vocabulary.addNumber(word, number);
  const { code, common, keys } = data;
  const filed = yield* fileRules(data, { code, common, keys, idCount, forms: formsOf(data, vocabulary) });
  return { vocabulary, filed };
}

/** @returns more than the highest id */
function* addWords(data: GrammarData, vocabulary: Vocabulary): Generator<void, number> {
  const words = yield* wordsOf(data.words);
  let nextId = FIRST_WORD + data.sharedIds;
  for (const [place, word] of words.entries()) {
    const about = data.idsOfWords[place] ?? ORDINARY;
    if (about === ORDINARY) vocabulary.addOrdinary(word);
    else if (about !== OWN_ID) vocabulary.add(word, FIRST_WORD + about - SHARED_ID);
    else {
      vocabulary.add(word, nextId);
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
