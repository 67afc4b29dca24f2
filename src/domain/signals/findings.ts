import type { Signal, SignalKind } from '../model.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Captured, capture, idAt, numberAt } from './capture.ts';
import { TO_THE_LEFT, TO_THE_RIGHT } from './direction.ts';
import { NUMBER_STEP } from './graph.ts';
import type { Rule } from './rule.ts';

/** A phrase that stands in the text: where its anchor does, its first token, and the one after its last. */
interface Match {
  rule: Rule;
  at: number;
  first: number;
  end: number;
}

/** Of one text; every number in it may be one. */
const MOST_DETAILS = 32;
const NOTHING: readonly Signal[] = [];

/** What a text has told so far. Used for one text after another. There are few at a time: lists are faster than maps. */
export class Findings {
  /** Of the sentence that is being read, one for each kind, and the kinds that it makes harmless. */
  readonly #found: Match[] = [];
  readonly #silenced: SignalKind[] = [];
  /** Of the sentences before it. */
  readonly #kept: Match[] = [];
  /** What tells more of something that may be found. */
  readonly #details: Match[] = [];

  add(rule: Rule, at: number, first: number, end: number): void {
    if (rule.isUnless) {
      this.#silenced.push(rule.kind);
      return;
    }
    const match = { rule, at, first, end };
    if (rule.isDetail) {
      if (this.#details.length < MOST_DETAILS) this.#details.push(match);
      return;
    }
    const place = placeOf(rule.kind, this.#found);
    const before = this.#found[place];
    if (before === undefined || isBetter(match, before)) this.#found[place] = match;
  }

  endSentence(): void {
    if (this.#found.length > 0) this.#keepFound();
    if (this.#silenced.length > 0) this.#silenced.length = 0;
  }

  #keepFound(): void {
    for (const match of this.#found) {
      const { kind, strength } = match.rule;
      const place = placeOf(kind, this.#kept);
      const before = this.#kept[place];
      if (before !== undefined && before.rule.strength >= strength) continue;
      if (!this.#silenced.includes(kind)) this.#kept[place] = match;
    }
    this.#found.length = 0;
  }

  /** All that the text told, which is over. */
  take(tokens: Tokens): readonly Signal[] {
    this.endSentence();
    const signals =
      this.#kept.length === 0 ? NOTHING : this.#kept.map((match) => this.#signalOf(match, tokens));
    this.#kept.length = 0;
    if (this.#details.length > 0) this.#details.length = 0;
    return signals;
  }

  #signalOf(match: Match, tokens: Tokens): Signal {
    const start = tokens.starts[match.first] ?? 0;
    const end = tokens.ends[match.end - 1] ?? start;
    const { kind } = match.rule;
    const value = valueToldBy(match, tokens) ?? this.#detailOf(kind, tokens);
    return value === null ? { kind, start, end } : { kind, start, end, value };
  }

  /** Names of details, in their order; a number where there are none. */
  #detailOf(kind: SignalKind, tokens: Tokens): number | string | null {
    const told = this.#details
      .filter(({ rule }) => rule.kind === kind)
      .map((match) => valueToldBy(match, tokens));
    const names = told.filter((value) => typeof value === 'string');
    return names.length > 0 ? [...new Set(names)].sort().join('+') : (told[0] ?? null);
  }
}

/** Where the match of a kind stands; the end of the list where there is none. */
function placeOf(kind: SignalKind, matches: readonly Match[]): number {
  let place = 0;
  while (place < matches.length && matches[place]?.rule.kind !== kind) place += 1;
  return place;
}

/** The stronger, then the earlier, then what is written first in the packs, then the longer. */
function isBetter(one: Match, other: Match): boolean {
  if (one.rule.strength !== other.rule.strength) return one.rule.strength > other.rule.strength;
  if (one.first !== other.first) return one.first < other.first;
  if (one.rule.order !== other.rule.order) return one.rule.order < other.rule.order;
  return one.end > other.end;
}

function valueToldBy(match: Match, tokens: Tokens): number | string | null {
  const { value } = match.rule;
  if (!value) return null;
  if (typeof value === 'object' && 'always' in value) return value.always;
  if (value === 'entry') return lastKey(match, tokens);
  if (value === 'years') return Number(lastKey(match, tokens));
  const number = lastNumber(match, tokens);
  if (number === null) return null;
  if (value === 'number') return number;
  return value === 'digits' ? String(number) : number + value.plus;
}

/** The last of the numbers in reading order. */
function lastNumber(match: Match, tokens: Tokens): number | null {
  const { right, left } = capturedBy(match, tokens);
  const own = match.rule.anchor.sign === NUMBER_STEP ? numberAt(tokens, match.at) : undefined;
  return right.numbers[0] ?? own ?? left.numbers.at(-1) ?? null;
}

function lastKey(match: Match, tokens: Tokens): string | null {
  const { right, left } = capturedBy(match, tokens);
  const own = match.rule.anchor.keys?.get(idAt(tokens, match.at));
  return right.keys[0] ?? own ?? left.keys.at(-1) ?? null;
}

function capturedBy({ rule, at, first, end }: Match, tokens: Tokens): { right: Captured; left: Captured } {
  const { right: rightward, left: leftward } = rule;
  const right: Captured = { numbers: [], keys: [] };
  const left: Captured = { numbers: [], keys: [] };
  capture(tokens, rightward, at + 1, TO_THE_RIGHT, end, right);
  capture(tokens, leftward, at - 1, TO_THE_LEFT, first - 1, left);
  return { right, left };
}
