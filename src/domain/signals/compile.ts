import type { SignalKind } from '../model.ts';
import { runToEnd } from '../steps.ts';
import { comparable } from '../text/comparable.ts';
import { FIRST_WORD, NUMBER } from '../text/tokens.ts';
import { Vocabulary } from '../text/vocabulary.ts';
import type { Language, Pack } from './pack.ts';
import { type Item, parsePhrase, type Step } from './phrase.ts';

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
  /** Rules by the token that their anchor starts from: the id of a word, or `NUMBER`. */
  rules: readonly (readonly Rule[] | undefined)[];
}

type Draft = Pick<Rule, 'kind' | 'isUnless' | 'value'> & { items: readonly Item[] };

/** Numbers are about as common in chat as a word that comes up in this many phrases. */
const USES_OF_A_NUMBER = 12;

/** Words whose slips are worked out in one step. */
const WORDS_AT_ONCE = 32;

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
  const rules: Rule[][] = [];
  for (const draft of drafts) {
    fileRule(rules, draft, rarestStep(draft.items, uses), words);
    yield;
  }
  return { vocabulary: yield* words.vocabulary(), rules };
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

function isAnchor(item: Item): boolean {
  return item.type === 'words' || item.type === 'number';
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
  const costs = items.map((item) => {
    if (item.type === 'number') return USES_OF_A_NUMBER;
    if (item.type !== 'words') return Number.POSITIVE_INFINITY;
    return [...item.words.keys()].reduce((sum, word) => sum + (uses.get(word) ?? 0), 0);
  });
  return costs.indexOf(Math.min(...costs));
}

function fileRule(rules: Rule[][], draft: Draft, place: number, words: WordIds): void {
  const { kind, isUnless, value, items } = draft;
  const link = (some: readonly Item[]) => words.link(some, DONE);
  const [anchor] = link(items.slice(place, place + 1));
  if (anchor === undefined) return;
  const rule: Rule = {
    kind,
    isUnless,
    value,
    anchor: anchor.step,
    right: link(items.slice(place + 1)),
    left: link(reversed(items.slice(0, place))),
  };
  const ids = anchor.step.type === 'words' ? [...anchor.step.ids.keys()] : [NUMBER];
  for (const id of ids) {
    const others = rules[id];
    if (others) others.push(rule);
    else rules[id] = [rule];
  }
}

/** The same items, as they are met by reading from right to left. */
function reversed(items: readonly Item[]): Item[] {
  return items
    .map((item) =>
      item.type === 'group' ? { ...item, alternatives: item.alternatives.map(reversed) } : item,
    )
    .reverse();
}

/** Gives words their ids, and phrases made of words the form that compares ids. */
class WordIds {
  readonly #ids = new Map<string, number>();
  readonly #idsOfForms = new Map<string, readonly number[]>();
  readonly #compiled = new Map<Step, CompiledStep>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  *vocabulary(): Generator<void, Vocabulary> {
    const vocabulary = new Vocabulary(this.#language);
    for (const [word, id] of this.#ids) vocabulary.add(word, id);
    for (const [word, number] of Object.entries(this.#language.numbers)) vocabulary.addNumber(word, number);
    for (const [place, word] of vocabulary.words.entries()) {
      vocabulary.slips.add(word, vocabulary.isGuarded(place));
      if (place % WORDS_AT_ONCE === 0) yield;
    }
    return vocabulary;
  }

  link(items: readonly Item[], after: readonly Link[]): readonly Link[] {
    return items.reduceRight((next, item) => this.#linkItem(item, next), after);
  }

  #linkItem(item: Item, next: readonly Link[]): readonly Link[] {
    if (item.type !== 'group') return [{ step: this.#compileStep(item), next }];
    const ways = item.alternatives.flatMap((alternative) => this.link(alternative, next));
    return item.isOptional ? ways.concat(next) : ways;
  }

  #compileStep(step: Step): CompiledStep {
    const known = this.#compiled.get(step);
    if (known) return known;
    const compiled = this.#compileAfresh(step);
    this.#compiled.set(step, compiled);
    return compiled;
  }

  #compileAfresh(step: Step): CompiledStep {
    if (step.type === 'words') {
      const ids = new Map<number, string | null>();
      for (const [word, key] of step.words) for (const id of this.#idsOf(word)) ids.set(id, key);
      return { type: 'words', ids };
    }
    if (step.type === 'not') {
      return { type: 'not', ids: new Set([...step.words].flatMap((word) => this.#idsOf(word))) };
    }
    return step;
  }

  #idsOf(word: string): readonly number[] {
    const known = this.#idsOfForms.get(word);
    if (known) return known;
    const { forms, emoji = {} } = this.#language;
    const ids = [word, ...(forms[word] ?? []), ...(emoji[word] ?? '')].map((form) => this.#idOf(form));
    this.#idsOfForms.set(word, ids);
    return ids;
  }

  #idOf(word: string): number {
    const plain = withoutApostrophes(comparable(word).text);
    const id = this.#ids.get(plain) ?? FIRST_WORD + this.#ids.size;
    this.#ids.set(plain, id);
    // In a text of its own script a word stays as it is, also where all of its letters look like Latin ones.
    const asWritten = withoutApostrophes(word.toLowerCase());
    if (!this.#ids.has(asWritten)) this.#ids.set(asWritten, id);
    return id;
  }
}

function withoutApostrophes(word: string): string {
  return word.replaceAll("'", '');
}
