import type { Signal, SignalKind } from '../model.ts';
import { NUMBER, QUESTION, STOP, type Tokens } from '../text/tokens.ts';
import type { Grammar } from './compile.ts';
import { ALWAYS, type FiledRules, HAS_NUMBER } from './filed-rules.ts';
import type { CompiledStep, Link, Rule } from './rule.ts';

const TO_THE_RIGHT = 1;
const TO_THE_LEFT = -1;
/** The answer when no way fits. */
const NOWHERE = -1;

/**
 * The first signal of each kind that the phrases find; where a kind has strengths, the first of the strongest. What
 * makes a kind harmless does so in its own sentence only. The work at each token is bounded by the rules filed under it:
 * phrases have few gaps, and gaps are short.
 */
export function matchPhrases(tokens: Tokens, grammar: Grammar): Map<SignalKind, Signal> {
  const found = new Map<SignalKind, Signal>();
  const attempt: Attempt = { tokens, number: -1, key: null };
  sentence.strengths.clear();
  const marks = marksIn(tokens, grammar.filed);
  for (let at = 0; at < tokens.count; at += 1) {
    const id = idAt(tokens, at);
    tryRules(attempt, grammar.filed, marks, id, at);
    // A number that phrases have as a word ("me 2") is a number all the same.
    if (id !== NUMBER && numberAt(tokens, at) >= 0) tryRules(attempt, grammar.filed, marks, NUMBER, at);
    if (isBorder(id)) endSentence(found);
  }
  endSentence(found);
  return found;
}

/** The marks of the text being matched are those that hold the number of its turn: so nothing has to be cleared. */
let turn = 0;
let lastMarks = new Int32Array(0);

function marksIn(tokens: Tokens, { marksOf, markCount }: FiledRules): Int32Array {
  if (lastMarks.length < markCount) lastMarks = new Int32Array(markCount);
  turn += 1;
  const marks = lastMarks;
  marks[ALWAYS] = turn;
  for (let at = 0; at < tokens.count; at += 1) {
    if ((tokens.numbers[at] ?? -1) >= 0) marks[HAS_NUMBER] = turn;
    const own = marksOf[tokens.ids[at] ?? STOP];
    if (own !== undefined) for (const mark of own) marks[mark] = turn;
  }
  return marks;
}

/** Tries at one place the rules that are filed under one token. */
function tryRules(attempt: Attempt, filed: FiledRules, marks: Int32Array, id: number, at: number): void {
  const { firsts, places, rules, needs, otherNeeds } = filed;
  const end = firsts[id + 1] ?? 0;
  for (let place = firsts[id] ?? end; place < end; place += 1) {
    if (marks[needs[place] ?? ALWAYS] !== turn || marks[otherNeeds[place] ?? ALWAYS] !== turn) continue;
    const rule = rules[places[place] ?? 0];
    if (rule === undefined || isSettled(rule)) continue;
    const signal = tryRule(attempt, rule, at);
    if (signal !== null) note(rule, signal);
  }
}

interface Candidate {
  signal: Signal;
  strength: number;
}

/** What the sentence being read has told so far, and how strong what the sentences before it told is. */
interface Sentence {
  found: Map<SignalKind, Candidate>;
  silenced: Set<SignalKind>;
  strengths: Map<SignalKind, number>;
}

/** Empty between texts: a map for each text would take longer than the text. */
const sentence: Sentence = { found: new Map(), silenced: new Set(), strengths: new Map() };

function note(rule: Rule, signal: Signal): void {
  if (rule.isUnless) sentence.silenced.add(rule.kind);
  else sentence.found.set(rule.kind, { signal, strength: rule.strength });
}

function isSettled(rule: Rule): boolean {
  const { found, silenced } = sentence;
  if (rule.isUnless) return silenced.has(rule.kind);
  const before = found.get(rule.kind);
  return before !== undefined && before.strength >= rule.strength;
}

function endSentence(all: Map<SignalKind, Signal>): void {
  const { found, silenced, strengths } = sentence;
  if (found.size === 0 && silenced.size === 0) return;
  for (const [kind, { signal, strength }] of found) {
    const before = strengths.get(kind);
    if (silenced.has(kind) || (before !== undefined && strength <= before)) continue;
    all.set(kind, signal);
    strengths.set(kind, strength);
  }
  found.clear();
  silenced.clear();
}

/** One rule tried at one place, with what it caught on the way. Plain functions: this is the innermost loop. */
interface Attempt {
  tokens: Tokens;
  number: number;
  key: string | null;
}

/** From the anchor to the right, then to the left. */
function tryRule(attempt: Attempt, rule: Rule, at: number): Signal | null {
  const { anchor, right: rightward, left: leftward } = rule.chains;
  const { kind } = rule;
  attempt.number = -1;
  attempt.key = null;
  if (anchor.type === 'number' && !takeNumber(attempt, at, anchor.low, anchor.high)) return null;
  const right = follow(attempt, rightward, at + 1, TO_THE_RIGHT);
  if (right === NOWHERE) return null;
  const left = follow(attempt, leftward, at - 1, TO_THE_LEFT);
  if (left === NOWHERE) return null;
  if (anchor.type === 'words') attempt.key ??= anchor.ids.get(idAt(attempt.tokens, at)) ?? null;
  const start = attempt.tokens.starts[left] ?? 0;
  const end = attempt.tokens.ends[right - 1] ?? start;
  const value = valueFor(rule, attempt);
  return value === null ? { kind, start, end } : { kind, start, end, value };
}

function valueFor(rule: Rule, { number, key }: Attempt): number | string | null {
  if (rule.value === 'number') return number >= 0 ? number : null;
  if (rule.value === 'digits') return number >= 0 ? String(number) : null;
  if (rule.value === 'entry') return key;
  if (!rule.value) return null;
  if ('plus' in rule.value) return number >= 0 ? number + rule.value.plus : null;
  return rule.value.always;
}

/** Beyond the text there is the end of a sentence on either side. */
function idAt(tokens: Tokens, at: number): number {
  // Reading outside an array is many times slower than asking first.
  return at >= 0 && at < tokens.count ? (tokens.ids[at] ?? STOP) : STOP;
}

function numberAt(tokens: Tokens, at: number): number {
  return at >= 0 && at < tokens.count ? (tokens.numbers[at] ?? -1) : -1;
}

/** Where the first way that fits ends (rightwards the place after it, leftwards its first place), or `NOWHERE`. */
function follow(attempt: Attempt, links: readonly Link[], at: number, direction: 1 | -1): number {
  for (const link of links) {
    const end = followOne(attempt, link, at, direction);
    if (end !== NOWHERE) return end;
  }
  return NOWHERE;
}

function followOne(attempt: Attempt, { step, next }: Link, at: number, direction: 1 | -1): number {
  const { tokens } = attempt;
  switch (step.type) {
    case 'words': {
      const key = step.ids.get(idAt(tokens, at));
      if (key === undefined) return NOWHERE;
      const end = follow(attempt, next, at + direction, direction);
      if (end !== NOWHERE) attempt.key ??= key;
      return end;
    }
    case 'done':
      return direction === TO_THE_RIGHT ? at : at + 1;
    case 'gap':
      return skip(attempt, step.most, next, at, direction);
    case 'number':
      if (!takeNumber(attempt, at, step.low, step.high)) return NOWHERE;
      return follow(attempt, next, at + direction, direction);
    case 'question':
      return idAt(tokens, at) === QUESTION ? follow(attempt, next, at + direction, direction) : NOWHERE;
    default:
      return holdsBetween(step, tokens, at) ? follow(attempt, next, at, direction) : NOWHERE;
  }
}

/** Steps that look at a token without taking it. */
function holdsBetween(step: CompiledStep, tokens: Tokens, at: number): boolean {
  if (step.type === 'border') return isBorder(idAt(tokens, at));
  if (step.type === 'not') return !step.ids.has(idAt(tokens, at));
  if (step.type === 'notQuestion') return idAt(tokens, at) !== QUESTION;
  return numberAt(tokens, at) < 0;
}

function skip(
  attempt: Attempt,
  most: number,
  next: readonly Link[],
  from: number,
  direction: 1 | -1,
): number {
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const at = from + skipped * direction;
    const end = follow(attempt, next, at, direction);
    if (end !== NOWHERE || isBorder(idAt(attempt.tokens, at))) return end;
  }
  return NOWHERE;
}

function takeNumber(attempt: Attempt, at: number, low: number, high: number): boolean {
  const number = numberAt(attempt.tokens, at);
  if (number < low || number > high) return false;
  attempt.number = number;
  return true;
}

function isBorder(id: number): boolean {
  return id === STOP || id === QUESTION;
}
