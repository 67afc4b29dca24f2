import { runToEnd } from '../steps.ts';
import { NUMBER } from '../text/tokens.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { type FiledRules, RuleFile } from './filed-rules.ts';
import { isAnchor, NeedFinder } from './needs.ts';
import type { Language } from './pack.ts';
import { type Item, parsePhrase, type Step } from './phrase.ts';
import { type Draft, Rule } from './rule.ts';
import { Uses } from './uses.ts';
import { WordIds } from './word-ids.ts';

/** All phrases of a language, ready for matching. */
export interface Grammar {
  vocabulary: Vocabulary;
  filed: FiledRules;
}

const NUMBERS_ONLY: readonly number[] = [NUMBER];

/**
 * Makes a language ready for matching.
 *
 * Every phrase is filed under the step whose words come up least in all phrases, so that "you" and "the" start hardly
 * any comparison.
 *
 * @throws Error when a pack is not well-formed.
 */
export function compile(language: Language): Grammar {
  return runToEnd(compileInSteps(language));
}

/**
 * The same in steps of well under a millisecond, for callers who must not keep others waiting.
 *
 * @throws Error when a pack is not well-formed.
 */
export function* compileInSteps(language: Language): Generator<void, Grammar> {
  const uses = new Uses();
  const drafts = yield* draftsOf(language, uses);
  yield* uses.addUp();
  const words = new WordIds(language, uses);
  const file = new RuleFile();
  const needs = new NeedFinder(file, words, uses);
  for (const draft of drafts) {
    const place = rarestStep(draft.items, uses);
    const anchor = draft.items[place];
    const ids = anchor?.type === 'words' ? words.idsIn(anchor) : NUMBERS_ONLY;
    file.add(new Rule(draft, place, words), ids, needs.find(draft.items, place));
    words.addAll(draft.items);
    yield;
  }
  const vocabulary = yield* words.vocabulary();
  return { vocabulary, filed: yield* file.filed(words.idCount) };
}

function* draftsOf({ packs, lists }: Language, uses: Uses): Generator<void, Draft[]> {
  const steps = new Map<string, Step>();
  const drafts: Draft[] = [];
  for (const pack of packs)
    for (const isUnless of [false, true])
      for (const phrase of (isUnless ? pack.unless : pack.phrases) ?? []) {
        for (const items of withAnchor(parsePhrase(phrase, lists, steps))) {
          uses.count(items);
          drafts.push({ kind: pack.kind, isUnless, value: pack.value ?? null, items });
        }
        yield;
      }
  return drafts;
}

/** Where every word is one of several alternatives, the alternatives become phrases of their own. */
function withAnchor(items: readonly Item[]): (readonly Item[])[] {
  if (items.some(isAnchor)) return [items];
  const groups = items.filter((item) => item.type === 'group' && !item.isOptional);
  const [smallest] = groups.sort((one, other) => sizeOf(one) - sizeOf(other));
  if (smallest?.type !== 'group') throw new Error('A phrase needs a word or number that must be there');
  const place = items.indexOf(smallest);
  return smallest.alternatives.flatMap((alternative) =>
    withAnchor([...items.slice(0, place), ...alternative, ...items.slice(place + 1)]),
  );
}

function sizeOf(item: Item): number {
  return item.type === 'group' ? item.alternatives.length : 1;
}

function rarestStep(items: readonly Item[], uses: Uses): number {
  let rarest = 0;
  for (let place = 1; place < items.length; place += 1) {
    if (costAt(items, place, uses) < costAt(items, rarest, uses)) rarest = place;
  }
  return rarest;
}

function costAt(items: readonly Item[], place: number, uses: Uses): number {
  const item = items[place];
  return item ? uses.costOf(item) : Number.POSITIVE_INFINITY;
}
