import { confusablesMap } from 'confusables';

/**
 * Where the package's table is wrong for reading, or lacks a letter. The table knows shapes only; what a letter is
 * typed for counts more.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  // Two letters in one: the package has B for the first.
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  // Letters of the languages around that are an i without its dot, not an l.
  ı: 'i',
  ι: 'i',
  Ι: 'i',
  І: 'i',
  // Not in the table.
  δ: 'd',
  ζ: 'z',
  λ: 'a',
  μ: 'u',
  ψ: 'y',
  ξ: 'e',
  ꜰ: 'f',
  // The letters of the "Asian" font generator that are not in the table.
  卂: 'a',
  千: 'f',
  丨: 'i',
  爪: 'm',
  ㄖ: 'o',
  卩: 'p',
  丂: 's',
  ㄩ: 'u',
  // Typed for letters, shaped like digits.
  б: 'b',
  ч: 'y',
  // Signs that do the work of an apostrophe.
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʹ: "'",
  '′': "'",
  '´': "'",
};

/** Money stays money, a heart is no O, and a digit of another script is no letter: nothing here is a look-alike. */
const NO_DISGUISE = /^[\p{Sc}\p{Extended_Pictographic}\p{Nd}]$/u;

/** What Latin letter or letters a character passes for, in lower case; `null` when it passes for none. */
export function findLookAlike(character: string): string | null {
  if (NO_DISGUISE.test(character)) return null;
  const lower = character.toLowerCase();
  return shapeOf(character) ?? shapeOf(lower) ?? shapeOf(character.toUpperCase());
}

function shapeOf(character: string): string | null {
  return EXCEPTIONS[character] ?? confusablesMap.get(character)?.toLowerCase() ?? null;
}

/** Runs of 26 picture letters (in circles and squares, and of flags) that NFKD leaves alone; each starts at its A. */
export const PICTURE_ALPHABETS: readonly number[] = [0x1f150, 0x1f170, 0x1f1e6];
