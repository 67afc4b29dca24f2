import { parentAcrossRoots } from '../across-roots.ts';
import { hasWord, namesOf, vocabulary, wordsOf } from '../words.ts';
import { findDrawnSide, findStyleSides, type StyleSides } from './style-sides.ts';
import {
  OTHER_HINTS,
  OTHER_WORDS,
  OWN_HINTS,
  OWN_WORDS,
  SIDE_NOTE_WORDS,
  TIME_WORDS,
  TURNING_WORDS,
} from './vocabulary.ts';

/** The marks that tell own rows from others in one list, learned from its rows. */
export interface Sides {
  own: ReadonlySet<string>;
  other: ReadonlySet<string>;
  /** Whether rows of both kinds were there to compare. */
  contrast: boolean;
  /** What the style sheets say, where nothing else did. */
  drawn: StyleSides | null;
}

interface Mark {
  /** Where and what, so that a word on the row itself is not taken for one on a small part of it. */
  key: string;
  side: 'own' | 'other';
  isPlain: boolean;
}

interface Tally extends Mark {
  rows: Set<number>;
}

const MOST_PARTS = 25;
const TRUE_OR_FALSE =
  /^(?:data-)?(?:is-?)?(?:own|self|mine|me|from-?me|outgoing|own-message|fromself|by-me|question)$/;
const SIDE_ATTRIBUTE =
  /^(?:data-.*)?(?:direction|side|position|placement|align|sender|from|role|type|author|owner|who|origin)$/;
/** These say who writes, whatever the attribute is called. */
const SIDE_VALUES = vocabulary('sender receiver sent received incoming outgoing own other');

/** Whether the child wrote the row, by the marks learned; `null` if they leave it open. */
export function sideOf(row: Element, list: Element, sides: Sides): boolean | null {
  if (sides.own.size === 0 && sides.other.size === 0) return null;
  const keys = marksOf(row, list, sides.drawn).map((mark) => mark.key);
  const isOwn = keys.some((key) => sides.own.has(key));
  const isOther = keys.some((key) => sides.other.has(key));
  if (isOwn !== isOther) return isOwn;
  // Where only one side is marked, what lacks the mark belongs to the other.
  if (!isOwn && sides.other.size === 0) return false;
  return !isOwn && sides.own.size === 0 && sides.contrast ? true : null;
}

/**
 * Learns from rows which of their marks tell the sides apart. A mark that all rows have says nothing, unless it is
 * a plain word on the row itself; a mere hint needs rows with its opposite or with nothing, and one author at most.
 */
export function learnSides(
  rows: readonly Element[],
  list: Element,
  authors: readonly (string | null)[],
): Sides {
  const written = learnFrom(rows, list, authors, null);
  if (written.contrast) return written;
  const drawn = learnFrom(rows, list, authors, findStyleSides(list, rows));
  return drawn.contrast ? drawn : written;
}

function learnFrom(
  rows: readonly Element[],
  list: Element,
  authors: readonly (string | null)[],
  drawn: StyleSides | null,
): Sides {
  const all = tally(rows, list, drawn);
  const apart = all.filter((one) => isTelling(one, all, rows.length) && isOfOneAuthor(one, authors));
  const contrast = apart.length > 0;
  const telling = contrast
    ? apart.filter(
        (one) =>
          one.isPlain ||
          !apart.some((other) =>
            other.isPlain ? contradicts(other, one) : outweighs(other, one, rows.length),
          ),
      )
    : all.filter((one) => one.isPlain && one.key.startsWith('row '));
  return { own: keysOf(telling, 'own'), other: keysOf(telling, 'other'), contrast, drawn };
}

function tally(rows: readonly Element[], list: Element, drawn: StyleSides | null): Tally[] {
  const tallies = new Map<string, Tally>();
  rows.forEach((row, index) => {
    for (const mark of marksOf(row, list, drawn)) {
      const known = tallies.get(mark.key) ?? { ...mark, rows: new Set() };
      tallies.set(mark.key, known);
      known.rows.add(index);
    }
  });
  return [...tallies.values()];
}

function isTelling(one: Tally, all: readonly Tally[], count: number): boolean {
  if (one.rows.size === count) return false;
  if (one.isPlain) return true;
  const hasOpposite = all.some((other) => other.side !== one.side && areApart(one, other, count));
  return hasOpposite || (one.side === 'own' && !one.key.startsWith('part '));
}

/** Two marks that are never together, and between them cover nearly all rows. */
function areApart(one: Tally, other: Tally, count: number): boolean {
  for (const row of one.rows) if (other.rows.has(row)) return false;
  return one.rows.size + other.rows.size >= count * 0.7;
}

/** "other-message float-right": the plain word is right. */
function contradicts(plain: Tally, hint: Tally): boolean {
  return plain.side !== hint.side && [...hint.rows].some((row) => plain.rows.has(row));
}

/** A picture at the end of its box, and a row at the end of the list: the row is right. */
function outweighs(row: Tally, hint: Tally, count: number): boolean {
  const isInside = row.key.startsWith('row ') && !hint.key.startsWith('row ');
  return isInside && row.side === hint.side && areApart(row, hint, count);
}

function isOfOneAuthor(one: Tally, authors: readonly (string | null)[]): boolean {
  if (one.side === 'other') return true;
  const names = new Set([...one.rows].map((row) => authors[row] ?? null).filter((name) => name !== null));
  return names.size <= 1;
}

function keysOf(tallies: readonly Tally[], side: Mark['side']): Set<string> {
  return new Set(tallies.filter((one) => one.side === side).map((one) => one.key));
}

function marksOf(row: Element, list: Element, drawn: StyleSides | null): Mark[] {
  const marks: Mark[] = [];
  for (let at: Node | null = row; at && at !== list; at = parentAcrossRoots(at))
    if (at instanceof Element) addMarks(at, 'row', marks);
  const parts = row.getElementsByTagName('*');
  for (let index = 0; index < Math.min(parts.length, MOST_PARTS); index += 1) {
    const part = parts[index];
    if (part) addMarks(part, part.parentElement === row ? 'child' : 'part', marks);
  }
  const side = drawn && findDrawnSide(row, list, drawn);
  if (side) marks.push({ key: `drawn ${side}`, side: side === 'right' ? 'own' : 'other', isPlain: false });
  return marks;
}

function addMarks(element: Element, where: string, marks: Mark[]): void {
  const words = namesOf(element);
  // A time stands on the left of words that are on the right.
  if (where !== 'row' && hasWord(words, TIME_WORDS)) return;
  const isSmallPart = where === 'child' && hasWord(words, SIDE_NOTE_WORDS);
  words.forEach((word, index) => {
    if (TURNING_WORDS.has(words[index - 1] ?? '') || isSpacing(word, words[index + 1] ?? '')) return;
    addWord(word, `${isSmallPart ? 'part' : where} ${word}`, marks);
  });
  for (const { name, value } of element.attributes) {
    if (TRUE_OR_FALSE.test(name)) addTruth(value, `${where} ${name}`, marks);
    else if (SIDE_ATTRIBUTE.test(name) || SIDE_VALUES.has(value))
      for (const word of wordsOf(value)) addWord(word, `${where} ${name} ${word}`, marks);
  }
}

/** Style utilities that only look like the words: "me-2" is a margin, "self-end" an alignment. */
function isSpacing(word: string, next: string): boolean {
  if (word === 'me') return /^(?:\d+|auto|px|n\d)$/.test(next);
  return word === 'self' && /^(?:end|start|center|auto|stretch|baseline|flex)$/.test(next);
}

function addWord(word: string, key: string, marks: Mark[]): void {
  const isPlainOwn = OWN_WORDS.has(word);
  const isPlain = isPlainOwn || OTHER_WORDS.has(word);
  const isOwn = isPlainOwn || (!isPlain && OWN_HINTS.has(word));
  if (isOwn || isPlain || OTHER_HINTS.has(word)) marks.push({ key, side: isOwn ? 'own' : 'other', isPlain });
}

function addTruth(value: string, key: string, marks: Mark[]): void {
  const isOwn = value !== 'false' && value !== '0' && value !== 'no';
  marks.push({ key: `${key} ${isOwn}`, side: isOwn ? 'own' : 'other', isPlain: true });
}
