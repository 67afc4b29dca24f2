import type { SignalKind } from '../model.ts';
import { runToEnd } from '../steps.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { type FiledRules, RuleFile } from './filed-rules.ts';
import { costOf, isAnchor, NeedFinder } from './needs.ts';
import type { Language, Pack } from './pack.ts';
import { type Item, parsePhrase, type Step } from './phrase.ts';
import { WordIds } from './word-ids.ts';

/** A step as the matcher compares it: words by their ids. `done` ends a chain. */
export type CompiledStep =
  | { type: 'words'; ids: ReadonlyMap<number, string | null> }
  | { type: 'not'; ids: ReadonlySet<number> }
  | { type: 'done' }
  | Exclude<Step, { type: 'words' | 'not' }>;

/** A step and all that may come after it. */
export interface Link {
  step: CompiledStep;
  next: readonly Link[];
}

/** One phrase, ready to be tried wherever a word of its anchor stands: what must follow it, what must go before it. */
export interface Rule {
  kind: SignalKind;
  /** Silences its kind instead of raising it. */
  isUnless: boolean;
  value: Pack['value'] | null;
  anchor: CompiledStep;
  right: readonly Link[];
  left: readonly Link[];
}

export interface Grammar {
  vocabulary: Vocabulary;
  filed: FiledRules;
}

type Draft = Pick<Rule, 'kind' | 'isUnless' | 'value'> & { items: readonly Item[] };

const DONE: readonly Link[] = [{ step: { type: 'done' }, next: [] }];

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
  const drafts = yield* draftsOf(language);
  const uses = countUses(drafts);
  const words = new WordIds(language);
  const file = new RuleFile();
  const needs = new NeedFinder(file, words, uses);
  for (const draft of drafts) {
    const place = rarestStep(draft.items, uses);
    const rule = ruleOf(draft, place, words);
    if (rule !== null) file.add(rule, needs.find(draft.items.toSpliced(place, 1)));
    yield;
  }
  return { vocabulary: yield* words.vocabulary(), filed: file.filed() };
}

function* draftsOf({ packs, lists }: Language): Generator<void, Draft[]> {
  const steps = new Map<string, Step>();
  const drafts: Draft[] = [];
  for (const pack of packs)
    for (const isUnless of [false, true])
      for (const phrase of (isUnless ? pack.unless : pack.phrases) ?? []) {
        for (const items of withAnchor(parsePhrase(phrase, lists, steps)))
          drafts.push({ kind: pack.kind, isUnless, value: pack.value ?? null, items });
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

function countUses(drafts: readonly Draft[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { items } of drafts) countIn(items, uses);
  return uses;
}

function countIn(items: readonly Item[], uses: Map<string, number>): void {
  for (const item of items) {
    if (item.type === 'group') for (const alternative of item.alternatives) countIn(alternative, uses);
    else if (item.type === 'words')
      for (const word of item.words.keys()) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
}

function rarestStep(items: readonly Item[], uses: ReadonlyMap<string, number>): number {
  const costs = items.map((item) => costOf(item, uses));
  return costs.indexOf(Math.min(...costs));
}

function ruleOf({ kind, isUnless, value, items }: Draft, place: number, words: WordIds): Rule | null {
  const link = (some: readonly Item[]) => words.link(some, DONE);
  const [anchor] = link(items.slice(place, place + 1));
  if (anchor === undefined) return null;
  const right = link(items.slice(place + 1));
  const left = link(reversed(items.slice(0, place)));
  return { kind, isUnless, value, anchor: anchor.step, right, left };
}

/** The same items, as they are met by reading from right to left. */
function reversed(items: readonly Item[]): Item[] {
  return items
    .map((item) =>
      item.type === 'group' ? { ...item, alternatives: item.alternatives.map(reversed) } : item,
    )
    .reverse();
}
