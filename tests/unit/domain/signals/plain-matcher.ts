import { type Item, parsePhrase, type Step } from '../../../../src/domain/signals/phrase.ts';

/** Where a phrase stands: its first piece, and the one after its last. */
export interface Span {
  first: number;
  end: number;
}

/**
 * What a phrase of plain words finds in a text that is divided already, in the most obvious way: everywhere, all ways, without
 * anything that makes it fast. The first place wins, and there the longest way.
 */
export function findPlainly(phrase: string, pieces: readonly string[]): Span | null {
  const items = parsePhrase(phrase, {});
  for (let first = 0; first < pieces.length; first += 1) {
    const ends = endsOf(items, pieces, first).filter((end) => end > first);
    if (ends.length > 0) return { first, end: Math.max(...ends) };
  }
  return null;
}

function endsOf([item, ...rest]: readonly Item[], pieces: readonly string[], at: number): number[] {
  if (item === undefined) return [at];
  const afterItem = item.type === 'group' ? endsOfGroup(item, pieces, at) : endsOfStep(item, pieces, at);
  return afterItem.flatMap((end) => endsOf(rest, pieces, end));
}

function endsOfGroup(
  { isOptional, alternatives }: Extract<Item, { type: 'group' }>,
  pieces: readonly string[],
  at: number,
): number[] {
  const ends = alternatives.flatMap((items) => endsOf(items, pieces, at));
  return isOptional ? [...ends, at] : ends;
}

function endsOfStep(step: Step, pieces: readonly string[], at: number): number[] {
  const piece = pieces[at] ?? '.';
  if (step.type === 'gap') return endsOfGap(step.most, pieces, at);
  if (step.type === 'words') return step.words.has(piece) ? [at + 1] : [];
  if (step.type === 'number') return isNumber(piece) ? [at + 1] : [];
  if (step.type === 'question') return piece === '?' ? [at + 1] : [];
  const seen = (step.looksBack ? pieces[at - 1] : piece) ?? '.';
  if (step.type === 'border') return isBorder(seen) ? [at] : [];
  if (step.type === 'not') return step.words.has(seen) ? [] : [at];
  return (step.type === 'notNumber' ? isNumber(seen) : seen === '?') ? [] : [at];
}

/** No gap goes over the end of a sentence. */
function endsOfGap(most: number, pieces: readonly string[], at: number): number[] {
  const ends = [at];
  while (ends.length <= most && !isBorder(pieces[ends.at(-1) ?? at] ?? '.')) ends.push(at + ends.length);
  return ends;
}

function isBorder(piece: string): boolean {
  return piece === '.' || piece === '?';
}

function isNumber(piece: string): boolean {
  return /^[0-9]+$/.test(piece);
}
