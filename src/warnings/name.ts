/** Longest name that fits a sentence, in characters as people count them, more or less. */
const LONGEST_SHOWN = 40;

/** Controls and direction characters: they can hide or reorder the words around a name. Joiners are part of scripts. */
const UNSEEN =
  /[\p{Cc}\p{Co}\p{Zl}\p{Zp}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;
/** Marks piled upon a letter, more than any script needs, run over the lines above and below. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;
const SOMETHING_TO_SEE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A name that a page gave, fit to stand in a sentence; `null` where nothing of it can be seen. */
export function findReadableName(raw: string): string | null {
  const clean = raw.replace(/\s+/g, ' ').replace(UNSEEN, '').replace(PILED_MARKS, '$1').trim();
  if (!SOMETHING_TO_SEE.test(clean)) return null;
  const characters = [...clean];
  return characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN - 1).join('')}…` : clean;
}
