import type { Signal } from '../model.ts';
import { comparable } from '../text/comparable.ts';
import { tokenise } from '../text/tokenise.ts';
import { makeTokens } from '../text/tokens.ts';
import { compile, compileInSteps, type Grammar } from './compile.ts';
import { findContactDetails } from './contact-details.ts';
import { matchPhrases } from './match.ts';
import { english } from './packs/en/english.ts';

let grammar: Grammar | null = null;
/** Filled anew for each message. */
const tokens = makeTokens();

/** Makes the phrases ready in small steps, so that the first call of `detectSignals` costs no more than the others. */
export function* prepareSignals(): Generator<void> {
  if (grammar === null) grammar = yield* compileInSteps(english);
}

/**
 * What a message tells. At most one signal of each kind, in order of `start`; offsets count UTF-16 units of `text`
 * as it was written. Never throws; linear in the length. The phrases are made ready at the first
 * call, unless that was prepared.
 */
export function detectSignals(text: string): Signal[] {
  grammar ??= compile(english);
  const readable = comparable(text);
  const found = matchPhrases(tokenise(readable, grammar.vocabulary, tokens), grammar);
  const details = findContactDetails(readable);
  if (details !== null) found.set(details.kind, details);
  return [...found.values()].sort((one, other) => one.start - other.start);
}
