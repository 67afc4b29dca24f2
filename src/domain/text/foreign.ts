import { IN_WORD, LATIN, NOT_LATIN, TURNED, traitsOf, UNLIKE_LATIN, UNSPACED } from './scripts.ts';

/** What the letters of a text are, beyond ASCII. */
export interface Survey {
  /** Marks on the UTF-16 units of letters that are another script at work, not a disguise; `null` when there are none. */
  foreignUnits: Uint8Array | null;
  /** Whether the letters stand on their heads. */
  isTurned: boolean;
}

/** In so many letters there is one that looks the same upright and turned, for each that does not. */
const TURNED_OF_LETTERS = 1 / 3;
const FEWEST_TURNED = 2;

/** Words are told by the traits that any of their characters has. */
type Visit = (traits: number, start: number, end: number) => void;

/**
 * Looks through the letters of a text. One word of mixed scripts is a disguise; a word of one script is a foreign word,
 * unless all of its letters pass for Latin ones and no other word of the text is foreign.
 */
export function survey(original: string): Survey {
  let foreign = 0;
  let mixed = 0;
  const { letters, turned } = visitWords(original, (traits) => {
    if ((traits & NOT_LATIN) === 0) return;
    if (isMixed(traits)) mixed += 1;
    else if ((traits & UNLIKE_LATIN) !== 0) foreign += 1;
  });
  const isForeign = foreign > 0 && mixed <= foreign;
  return {
    foreignUnits: isForeign ? markForeign(original) : null,
    isTurned: turned >= FEWEST_TURNED && turned >= letters * TURNED_OF_LETTERS,
  };
}

function markForeign(original: string): Uint8Array {
  const units = new Uint8Array(original.length);
  visitWords(original, (traits, start, end) => {
    if ((traits & NOT_LATIN) !== 0 && !isMixed(traits)) units.fill(1, start, end);
  });
  return units;
}

function isMixed(traits: number): boolean {
  return (traits & LATIN) !== 0 && (traits & UNSPACED) === 0;
}

function visitWords(original: string, visit: Visit): { letters: number; turned: number } {
  const counts = { letters: 0, turned: 0 };
  let start = 0;
  let ofWord = 0;
  for (let at = 0; at < original.length; ) {
    const code = original.codePointAt(at) ?? 0;
    const traits = traitsOf(code);
    if ((traits & (LATIN | NOT_LATIN)) !== 0) counts.letters += 1;
    if ((traits & TURNED) !== 0) counts.turned += 1;
    if ((traits & IN_WORD) === 0) {
      if (ofWord !== 0) visit(ofWord, start, at);
      ofWord = 0;
    } else {
      if (ofWord === 0) start = at;
      ofWord |= traits;
    }
    at += code > 0xffff ? 2 : 1;
  }
  if (ofWord !== 0) visit(ofWord, start, original.length);
  return counts;
}
