import type { Vocabulary } from './vocabulary.ts';

/** Longest first. */
const ENDINGS = [
  'ments',
  'able',
  'ings',
  'less',
  'ment',
  'ness',
  'ers',
  'est',
  'ful',
  'ing',
  'ed',
  'er',
  'es',
  'ly',
  's',
  'y',
];
/** … and those that come after an e. */
const AFTER_E = ['d', 'r'];
const SHORTEST_STEM = 4;

/** Whether a word is known to be meant as it stands, itself or without its ending: nobody slipped who wrote "accents". */
export function isOrdinaryForm(word: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.isOrdinary(word)) return true;
  if (AFTER_E.some((ending) => word.endsWith(`e${ending}`)) && isKnown(word.slice(0, -1), vocabulary))
    return true;
  return ENDINGS.some((ending) => word.endsWith(ending) && isStem(word.slice(0, -ending.length), vocabulary));
}

/** "accus(ing)" is from "accuse", "bab(i)ed" from "baby", "bin(n)ed" from "bin". */
function isStem(stem: string, vocabulary: Vocabulary): boolean {
  if (stem.length < SHORTEST_STEM) return false;
  const last = stem.charAt(stem.length - 1);
  const short = stem.slice(0, -1);
  return (
    isKnown(stem, vocabulary) ||
    isKnown(`${stem}e`, vocabulary) ||
    (last === 'i' && isKnown(`${short}y`, vocabulary)) ||
    (last === stem.charAt(stem.length - 2) && short.length >= SHORTEST_STEM && isKnown(short, vocabulary))
  );
}

function isKnown(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.find(word) >= 0 || vocabulary.isOrdinary(word);
}
