import type { Signal, SignalKind } from '../model.ts';
import { QUESTION, STOP, type Tokens } from '../text/tokens.ts';
import type { Grammar, Link, Rule } from './compile.ts';

const TO_THE_RIGHT = 1;
const TO_THE_LEFT = -1;
/** Deeper than any phrase can lead: tokens on both sides of a text's border. */
const NOWHERE = -1;

/**
 * The first signal of each kind that the phrases find. The work at each token is bounded by the rules filed under it:
 * phrases have few gaps, and gaps are short.
 */
export function matchPhrases(tokens: Tokens, grammar: Grammar): Map<SignalKind, Signal> {
  const found = new Map<SignalKind, Signal>();
  const silenced = new Set<SignalKind>();
  const attempt = new Attempt(tokens);
  for (let at = 0; at < tokens.ids.length; at += 1) {
    const rules = grammar.rules.get(tokens.ids[at] ?? STOP);
    if (rules === undefined) continue;
    for (const rule of rules) {
      const isSettled = rule.isUnless ? silenced.has(rule.kind) : found.has(rule.kind);
      if (isSettled || !attempt.fits(rule, at)) continue;
      if (rule.isUnless) silenced.add(rule.kind);
      else found.set(rule.kind, attempt.signal(rule));
    }
  }
  for (const kind of silenced) found.delete(kind);
  return found;
}

/** One rule tried at one place: from its anchor to the right, then to the left. */
class Attempt {
  readonly #tokens: Tokens;
  #first = 0;
  #last = 0;
  #number = -1;
  #key: string | null = null;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  fits(rule: Rule, at: number): boolean {
    this.#number = -1;
    this.#key = null;
    if (rule.anchor.type === 'number' && !this.#takeNumber(at, rule.anchor.low, rule.anchor.high))
      return false;
    const right = this.#follow(rule.right, at + 1, TO_THE_RIGHT);
    if (right === NOWHERE) return false;
    const left = this.#follow(rule.left, at - 1, TO_THE_LEFT);
    if (left === NOWHERE) return false;
    this.#last = right - 1;
    // Leftwards every place is given as one more, so that the place before the first token is not -1.
    this.#first = left;
    if (rule.anchor.type === 'words') this.#key ??= rule.anchor.ids.get(this.#idAt(at)) ?? null;
    return true;
  }

  /** The signal of the rule that fitted last. */
  signal(rule: Rule): Signal {
    const start = this.#tokens.starts[this.#first] ?? 0;
    const end = this.#tokens.ends[this.#last] ?? start;
    const value = this.#valueFor(rule);
    return value === null ? { kind: rule.kind, start, end } : { kind: rule.kind, start, end, value };
  }

  #valueFor(rule: Rule): number | string | null {
    if (rule.value === 'number') return this.#number >= 0 ? this.#number : null;
    if (rule.value === 'entry') return this.#key;
    return rule.value?.always ?? null;
  }

  /** Beyond the text there is the end of a sentence on either side. */
  #idAt(at: number): number {
    return this.#tokens.ids[at] ?? STOP;
  }

  /** Where the first way that fits ends (rightwards the place after it, leftwards its first place), or `NOWHERE`. */
  #follow(links: readonly Link[], at: number, direction: 1 | -1): number {
    for (const link of links) {
      const end = this.#followOne(link, at, direction);
      if (end !== NOWHERE) return end;
    }
    return NOWHERE;
  }

  #followOne({ step, next }: Link, at: number, direction: 1 | -1): number {
    switch (step.type) {
      case 'done':
        return direction === TO_THE_RIGHT ? at : at + 1;
      case 'words': {
        const key = step.ids.get(this.#idAt(at));
        if (key === undefined) return NOWHERE;
        const end = this.#follow(next, at + direction, direction);
        if (end !== NOWHERE) this.#key ??= key;
        return end;
      }
      case 'gap':
        return this.#skip(step.most, next, at, direction);
      case 'number':
        if (!this.#takeNumber(at, step.low, step.high)) return NOWHERE;
        return this.#follow(next, at + direction, direction);
      case 'question':
        return this.#idAt(at) === QUESTION ? this.#follow(next, at + direction, direction) : NOWHERE;
      case 'border':
        return isBorder(this.#idAt(at)) ? this.#follow(next, at, direction) : NOWHERE;
      case 'not':
        return step.ids.has(this.#idAt(at)) ? NOWHERE : this.#follow(next, at, direction);
      case 'notQuestion':
        return this.#idAt(at) === QUESTION ? NOWHERE : this.#follow(next, at, direction);
      case 'notNumber':
        return (this.#tokens.numbers[at] ?? -1) >= 0 ? NOWHERE : this.#follow(next, at, direction);
    }
  }

  #skip(most: number, next: readonly Link[], from: number, direction: 1 | -1): number {
    for (let skipped = 0; skipped <= most; skipped += 1) {
      const at = from + skipped * direction;
      const end = this.#follow(next, at, direction);
      if (end !== NOWHERE || isBorder(this.#idAt(at))) return end;
    }
    return NOWHERE;
  }

  #takeNumber(at: number, low: number, high: number): boolean {
    const number = this.#tokens.numbers[at] ?? -1;
    if (number < low || number > high) return false;
    this.#number = number;
    return true;
  }
}

function isBorder(id: number): boolean {
  return id === STOP || id === QUESTION;
}
