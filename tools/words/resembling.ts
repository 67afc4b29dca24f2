import { findDisguised, findMeant } from '../../src/domain/text/disguised.ts';
import { findWordsRunTogether } from '../../src/domain/text/parts.ts';
import { isOrdinaryForm } from '../../src/domain/text/stems.ts';
import type { Vocabulary } from '../../src/domain/text/vocabulary.ts';

/** The words that the vocabulary does not have and that would be taken for a slip in one that it has. */
export function findLikeSlips(words: readonly string[], vocabulary: Vocabulary): string[] {
  return words.filter(
    (word) =>
      vocabulary.find(word) < 0 && (findDisguised(word, vocabulary) >= 0 || findMeant(word, vocabulary) >= 0),
  );
}

/** The words that would be taken for several words of the vocabulary, run together. */
export function findLikeSeveral(words: readonly string[], vocabulary: Vocabulary): string[] {
  return words.filter((word) => vocabulary.find(word) < 0 && findWordsRunTogether(word, vocabulary) !== null);
}

/** The words, sorted, without those that are known by their stem as soon as the others are. */
export function withoutForms(words: readonly string[], vocabulary: Vocabulary): string[] {
  const shortFirst = [...new Set(words)].sort((one, other) => one.length - other.length);
  return shortFirst
    .filter((word) => {
      const isForm = isOrdinaryForm(word, vocabulary);
      if (!isForm) vocabulary.addOrdinary(word);
      return !isForm;
    })
    .sort();
}
