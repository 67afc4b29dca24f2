import { APOSTROPHE, classAt, DIGIT, DISGUISE, INSIDE, LETTER, POINT, SPACE } from './characters.ts';

/** Single letters with something between them: a word or several, spelled out. */
export interface SpelledOut {
  letters: string;
  /** Where each letter is. */
  places: readonly number[];
  /** Where the run of letters ends. */
  end: number;
  /** Lengths of the groups into which wider gaps divide the letters. */
  groups: readonly number[];
}

/** Fewer letters are no word worth looking for. */
const SHORTEST = 3;
/** Nobody spells out more than this at once; it bounds the work on hostile text. */
const LONGEST = 200;
const WIDEST_GAP = 5;
/** White space divides more than a dash or a point does. */
const WEIGHT_OF_SPACE = 4;

/** The spelled-out letters that begin at a place; `null` when it is an ordinary word, or a letter on its own. */
export function findSpelledOut(text: string, first: number): SpelledOut | null {
  if (!isSingle(text, first) || !areSinglesAfter(text, first)) return null;
  const places = [first];
  const gaps: number[] = [];
  for (let at = first; places.length < LONGEST; ) {
    const next = nextSingle(text, at + 1);
    if (next < 0) break;
    gaps.push(weightOf(text, at + 1, next));
    places.push(next);
    at = next;
  }
  dropSignsAtEnd(text, places, gaps);
  if (places.length < SHORTEST) return null;
  const letters = places.map((place) => text.charAt(place)).join('');
  return { letters, places, end: (places.at(-1) ?? first) + 1, groups: groupsBy(gaps) };
}

/** Whether there is enough for a word: asked first, since most single letters stand alone. */
function areSinglesAfter(text: string, first: number): boolean {
  const second = nextSingle(text, first + 1);
  return second >= 0 && nextSingle(text, second + 1) >= 0;
}

/** A letter, a digit, or a sign that may be one, with no other at its side. */
function isSingle(text: string, at: number): boolean {
  return isLetterLike(text, at) && isApart(text, at + 1) && isApart(text, at - 1);
}

function isLetterLike(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return (kind === LETTER && text.charCodeAt(at) < 128) || kind === DIGIT || kind === DISGUISE;
}

function isApart(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind !== LETTER && kind !== DIGIT && kind !== APOSTROPHE && kind !== DISGUISE;
}

function nextSingle(text: string, from: number): number {
  for (let at = from; at <= from + WIDEST_GAP; at += 1) {
    if (isLetterLike(text, at)) return at > from && isSingle(text, at) ? at : -1;
    const kind = classAt(text, at);
    if (kind !== SPACE && kind !== POINT && kind !== INSIDE) return -1;
  }
  return -1;
}

function weightOf(text: string, from: number, to: number): number {
  let weight = 0;
  for (let at = from; at < to; at += 1) weight += text.charAt(at) === ' ' ? WEIGHT_OF_SPACE : 1;
  return weight;
}

/** "h i !" ends with a mark, not with a letter. */
function dropSignsAtEnd(text: string, places: number[], gaps: number[]): void {
  while (classAt(text, places.at(-1) ?? 0) === DISGUISE && places.length > 0) {
    places.pop();
    gaps.pop();
  }
}

function groupsBy(gaps: readonly number[]): number[] {
  const narrowest = Math.min(...gaps);
  const groups = [1];
  for (const gap of gaps) {
    if (gap > narrowest) groups.push(1);
    else groups[groups.length - 1] = (groups.at(-1) ?? 0) + 1;
  }
  return groups;
}
