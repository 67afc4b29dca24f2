import { LONGEST_NOTE, LONGEST_SAID, MOST_SAID } from '../../protocol/note-schemas.ts';

/** Words that are to be kept, and where they stand in the page; `null` for a part that was marked. */
export interface Chosen {
  words: string;
  block: HTMLElement | null;
}

/** Adds words where they stand in the page, or takes them out again. What does not fit leaves everything as it was. */
export function withBlock(all: readonly Chosen[], block: HTMLElement, words: string): readonly Chosen[] {
  if (all.some((each) => each.block === block)) return all.filter((each) => each.block !== block);
  if (!hasRoom(all, words)) return all;
  const after = all.findIndex((each) => each.block !== null && isBefore(block, each.block));
  return after === -1 ? [...all, { words, block }] : all.toSpliced(after, 0, { words, block });
}

/** Adds what somebody marked in the page, as far as it is not there yet. */
export function withMarked(all: readonly Chosen[], marked: string): readonly Chosen[] {
  const words = marked.trim().slice(0, LONGEST_SAID);
  const isThere = words === '' || all.some((each) => each.words === words);
  return isThere || !hasRoom(all, words) ? all : [...all, { words, block: null }];
}

/** Whether a note has room for these words as well. */
export function hasRoom(all: readonly Chosen[], words: string): boolean {
  const length = all.reduce((sum, each) => sum + each.words.length, words.length);
  return all.length < MOST_SAID && length <= LONGEST_NOTE;
}

function isBefore(one: Node, other: Node): boolean {
  return Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}
