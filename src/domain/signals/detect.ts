import type { Signal } from '../model.ts';
import { runToEnd } from '../steps.ts';
import { comparable } from '../text/comparable.ts';
import { tokenise } from '../text/tokenise.ts';
import { makeTokens } from '../text/tokens.ts';
import { findContactDetails, LEAST_DETAIL } from './contact-details.ts';
import { type Grammar, readGrammar } from './grammar.ts';
import { compiledEnglish } from './packs/en/compiled.ts';

let grammar: Grammar | null = null;
/** Filled anew for each message. */
const tokens = makeTokens();

/** Makes the phrases ready in small steps, so that the first call of `detectSignals` costs no more than the others. */
export function* prepareSignals(): Generator<void> {
  if (grammar === null) grammar = yield* readGrammar(yield* compiledEnglish());
}

/** Whether `detectSignals` would answer at once. */
export function signalsAreReady(): boolean {
  return grammar !== null;
}

function preparedGrammar(): Grammar {
  if (grammar === null) runToEnd(prepareSignals());
  if (grammar === null) throw new Error('The phrases were made ready');
  return grammar;
}

/**
 * What a message tells. At most one signal of each kind, in order of `start`; offsets count UTF-16 units of `text`
 * as it was written. Never throws; linear in the length. The phrases are made ready at the first
 * call, unless that was prepared.
 */
export function detectSignals(text: string): Signal[] {
  const { vocabulary, matcher } = grammar ?? preparedGrammar();
  const readable = comparable(text);
  const found = matcher.match(tokenise(readable, vocabulary, tokens));
  const details = findContactDetails(readable);
  const signals = withDetails(found, details);
  return signals.length < 2 ? signals : signals.sort((one, other) => one.start - other.start);
}

/** What the text itself shows tells more than a phrase about it, but for the name of an account. */
function withDetails(found: readonly Signal[], details: Signal | null): Signal[] {
  if (details === null) return found.slice();
  const isTold = found.some(({ kind }) => kind === details.kind);
  if (isTold && details.value === LEAST_DETAIL) return found.slice();
  return [...found.filter(({ kind }) => kind !== details.kind), details];
}
