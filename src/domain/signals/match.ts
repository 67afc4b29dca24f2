import type { Signal } from '../model.ts';
import { NUMBER, QUESTION, STOP, type Tokens } from '../text/tokens.ts';
import type { Filed, FiledRules } from './filed-rules.ts';
import { Findings } from './findings.ts';
import { farthest, idAt, NOWHERE, numberAt, TO_THE_LEFT, TO_THE_RIGHT } from './follow.ts';
import { mayBeginWith, NUMBER_STEP } from './graph.ts';
import { WORDS_OF_MASKS } from './neighbours.ts';
import type { Rule } from './rule.ts';

/** Empty between texts: making anew would take longer than most texts. */
const findings = new Findings();

/**
 * What the phrases find, one signal for each kind: the strongest; of these the first, and the longest of those that begin
 * there. What makes a kind harmless does so in its own sentence only. The work at each token is bounded by
 * the rules filed under it: phrases have few gaps, and gaps are short.
 */
export function matchPhrases(tokens: Tokens, filed: FiledRules): readonly Signal[] {
  const { ids, numbers, count } = tokens;
  for (let at = 0; at < count; at += 1) {
    const id = ids[at] ?? STOP;
    tryRules(tokens, filed.at(id), at);
    // A number that phrases have as a word ("me 2") is a number all the same.
    if (id !== NUMBER && (numbers[at] ?? -1) >= 0) tryRules(tokens, filed.at(NUMBER), at);
    if (id === STOP || id === QUESTION) findings.endSentence();
  }
  return findings.take(tokens);
}

/** Tries at one place the rules that are filed under one token. */
function tryRules(tokens: Tokens, { rules, masks }: Filed, at: number): void {
  const after = idAt(tokens, at + 1);
  const before = idAt(tokens, at - 1);
  const maskAfter = (after >> 5) & 1;
  const maskBefore = 2 + ((before >> 5) & 1);
  for (let place = 0; place < rules.length; place += 1) {
    const mask = WORDS_OF_MASKS * place;
    const mayFollow = (masks[mask + maskAfter] ?? 0) >> (after & 31);
    const mayPrecede = (masks[mask + maskBefore] ?? 0) >> (before & 31);
    if ((mayFollow & mayPrecede & 1) === 0) continue;
    const rule = rules[place];
    if (rule && mayBeginWith(rule.right, after) && mayBeginWith(rule.left, before)) tryRule(tokens, rule, at);
  }
}

function tryRule(tokens: Tokens, rule: Rule, at: number): void {
  const { anchor, right, left } = rule;
  if (anchor.sign === NUMBER_STEP && !isWithin(numberAt(tokens, at), anchor.low, anchor.high)) return;
  const end = farthest(tokens, right, at + 1, TO_THE_RIGHT);
  if (end === NOWHERE || findings.isSettled(rule, at)) return;
  const before = farthest(tokens, left, at - 1, TO_THE_LEFT);
  if (before !== NOWHERE) findings.add({ rule, at, first: before + 1, end });
}

function isWithin(number: number, low: number, high: number): boolean {
  return number >= low && number <= high;
}
