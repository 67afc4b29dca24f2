import type { Signal } from '../model.ts';
import { QUESTION, STOP, type Tokens } from '../text/tokens.ts';
import { type Automaton, DEAD, hasEnding, START, stateOf } from './automaton.ts';
import { Findings } from './findings.ts';
import { KEY_OF_STOP, keyAt } from './token-keys.ts';

/** Empty between texts: making anew would take longer than most texts. */
const findings = new Findings();
/** The keys of a text, and one more for its end. Longer texts get an array of their own. */
const keysOfShort = new Int32Array(1024);

/**
 * What the phrases find, one signal for each kind: the strongest; of these the first, and the longest of those that begin
 * there. What makes a kind harmless does so in its own sentence only. The work at each token is bounded by
 * the rules filed under it: phrases have few gaps, and gaps are short.
 */
export function matchPhrases(tokens: Tokens, automaton: Automaton): readonly Signal[] {
  const { ids, count } = tokens;
  const keys = keysOf(tokens);
  for (let at = 0; at < count; at += 1) {
    matchAt(tokens, keys, automaton, at);
    const id = ids[at];
    if (id === STOP || id === QUESTION) findings.endSentence(tokens);
  }
  return findings.take(tokens);
}

function keysOf(tokens: Tokens): Int32Array {
  const { count } = tokens;
  const keys = count < keysOfShort.length ? keysOfShort : new Int32Array(count + 1);
  for (let at = 0; at < count; at += 1) keys[at] = keyAt(tokens, at);
  keys[count] = KEY_OF_STOP;
  return keys;
}

/** Follows the rules that are filed under a token to the right, all of them at once. */
function matchAt(tokens: Tokens, keys: Int32Array, automaton: Automaton, at: number): void {
  automaton.makeRoom();
  let state = stateOf(automaton.step(START, keys[at] ?? KEY_OF_STOP));
  for (let next = at + 1; state !== DEAD; next += 1) {
    const key = next < tokens.count ? (keys[next] ?? KEY_OF_STOP) : KEY_OF_STOP;
    const target = automaton.step(state, key);
    if (hasEnding(target)) {
      for (const rule of automaton.endingBefore(state, key)) findings.add(tokens, rule, at, next);
    }
    state = stateOf(target);
  }
}
