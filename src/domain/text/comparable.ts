import { foldedUnit, foldedUnits, ITSELF, LONGEST_EXPANSION, NOTHING, SEVERAL } from './folding.ts';
import { survey } from './foreign.ts';
import { turnedBack } from './turned.ts';

/** A text made comparable, and the way back: `text[i]` was written at `starts[i]` up to `ends[i]`. */
export interface ComparableText {
  text: string;
  /** UTF-16 offsets into the original, rising; `null` where every offset is its own. */
  starts: ArrayLike<number> | null;
  ends: ArrayLike<number> | null;
}

const BEYOND_ASCII = /\P{ASCII}/u;
const SPACE = 32;
/** A pair of these is a flag. */
const REGIONAL = 0x1f1e6;
const REGIONAL_END = 0x1f1ff;
/** In UTF-16 units. */
const FLAG_LENGTH = 4;
/** So many units are made a string at once: arguments of a call stand on the stack. */
const UNITS_AT_ONCE = 4096;

/**
 * Brings a text into the form that is compared: lower case, without accents and invisible characters, styled and
 * full-width letters plain (NFKD), look-alikes in Latin. Words of other scripts stay what they are. Linear in the
 * length; takes any string, lone surrogates too.
 */
export function comparable(original: string): ComparableText {
  if (!BEYOND_ASCII.test(original)) return { text: original.toLowerCase(), starts: null, ends: null };
  const { foreignUnits, isTurned } = survey(original);
  return isTurned ? comparableTurned(original) : new Folder(original, foreignUnits).folded();
}

/** Read from the end, nothing has a place in the order of the original: everything was written all over it. */
function comparableTurned(original: string): ComparableText {
  const { text } = new Folder(turnedBack(original), null).folded();
  const everywhere = (place: number) => new Int32Array(text.length).fill(place);
  return { text, starts: everywhere(0), ends: everywhere(original.length) };
}

/** The units of a part of a text, before they are put in a string. */
const unread: number[] = [];

class Folder {
  readonly #original: string;
  readonly #foreignUnits: Uint8Array | null;
  /** In small letters, unit by unit. */
  readonly #lower: string;
  #starts: Int32Array;
  #ends: Int32Array;
  #length = 0;
  #text = '';

  constructor(original: string, foreignUnits: Uint8Array | null) {
    this.#original = original;
    this.#foreignUnits = foreignUnits;
    const lower = foreignUnits === null ? original : original.toLowerCase();
    this.#lower = lower.length === original.length ? lower : original;
    this.#starts = new Int32Array(original.length + LONGEST_EXPANSION);
    this.#ends = new Int32Array(original.length + LONGEST_EXPANSION);
  }

  folded(): ComparableText {
    const original = this.#original;
    unread.length = 0;
    for (let at = 0; at < original.length; ) {
      const code = original.codePointAt(at) ?? 0;
      at = code < 128 ? this.#add(foldedUnit(code), at, at + 1) : this.#addFolded(code, at);
    }
    this.#finishPart();
    const starts = this.#starts.subarray(0, this.#length);
    return { text: this.#text, starts, ends: this.#ends.subarray(0, this.#length) };
  }

  #addFolded(code: number, at: number): number {
    const end = at + (code > 0xffff ? 2 : 1);
    if (isRegional(code) && this.#isFlag(at)) return this.#add(SPACE, at, at + FLAG_LENGTH);
    if (this.#foreignUnits?.[at] === 1) return this.#addAsWritten(this.#lower, at, end);
    const unit = foldedUnit(code);
    if (unit === NOTHING) return this.#addNothing(end);
    if (unit === SEVERAL) return this.#addAll(foldedUnits(code), at, end);
    return unit === ITSELF ? this.#addAsWritten(this.#original, at, end) : this.#add(unit, at, end);
  }

  #addAsWritten(text: string, start: number, end: number): number {
    for (let at = start; at < end; at += 1) this.#add(text.charCodeAt(at), start, end);
    return end;
  }

  #add(unit: number, start: number, end: number): number {
    const at = this.#length;
    if (at === this.#starts.length) this.#grow();
    unread.push(unit);
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#length = at + 1;
    if (unread.length === UNITS_AT_ONCE) this.#finishPart();
    return end;
  }

  #addAll(piece: string, start: number, end: number): number {
    for (let place = 0; place < piece.length; place += 1) this.#add(piece.charCodeAt(place), start, end);
    return end;
  }

  /** What cannot be seen belongs to what stands before it. */
  #addNothing(end: number): number {
    if (this.#length > 0) this.#ends[this.#length - 1] = end;
    return end;
  }

  #finishPart(): void {
    this.#text += String.fromCharCode(...unread);
    unread.length = 0;
  }

  #grow(): void {
    this.#starts = doubled(this.#starts);
    this.#ends = doubled(this.#ends);
  }

  /** Two of the letters that flags are made of, and no third: the more of them in a row, the more a word. */
  #isFlag(at: number): boolean {
    return this.#isRegionalAt(at + 2) && !this.#isRegionalAt(at + FLAG_LENGTH) && !this.#isRegionalAt(at - 2);
  }

  #isRegionalAt(at: number): boolean {
    return at >= 0 && isRegional(this.#original.codePointAt(at) ?? 0);
  }
}

function isRegional(code: number): boolean {
  return code >= REGIONAL && code <= REGIONAL_END;
}

function doubled(column: Int32Array): Int32Array {
  const longer = new Int32Array(column.length * 2);
  longer.set(column);
  return longer;
}
