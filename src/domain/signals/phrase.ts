import type { WordList } from './pack.ts';

/** One thing that a phrase asks of one token, or of the place between two. Words come with the key of their entry. */
export type Step =
  | { type: 'words'; words: ReadonlyMap<string, string | null> }
  | { type: 'number'; low: number; high: number }
  | { type: 'gap'; most: number }
  | { type: 'question' }
  | ({ type: 'not'; words: ReadonlySet<string> } & Look)
  | ({ type: 'notNumber' } & Look)
  | ({ type: 'notQuestion' } & Look)
  | ({ type: 'border' } & Look);

/** Looks at a token without taking it: at the one after its place, or at the one before. */
interface Look {
  looksBack: boolean;
}

interface Group {
  type: 'group';
  isOptional: boolean;
  alternatives: readonly (readonly Item[])[];
}

export type Item = Step | Group;

type Lists = Readonly<Record<string, WordList>>;

/** Looks at a token and then at the one before it, at one place. */
const LOOKS_BOTH_WAYS = /\S\s+!\S+\s+\^/;
const PARTS = /[()[\]|]|[^\s()[\]|]+/g;
const FIXED_STEPS: Readonly<Record<string, Step>> = {
  '#': { type: 'number', low: 0, high: Number.MAX_SAFE_INTEGER },
  '#age': { type: 'number', low: 5, high: 99 },
  '#bareAge': { type: 'number', low: 9, high: 69 },
  '#year': { type: 'number', low: 1, high: 13 },
  '!?': { type: 'notQuestion', looksBack: false },
  '!#': { type: 'notNumber', looksBack: false },
  '..': { type: 'gap', most: 2 },
  '...': { type: 'gap', most: 4 },
  '^': { type: 'border', looksBack: true },
  $: { type: 'border', looksBack: false },
  '?': { type: 'question' },
};

/** Lists read once, since many phrases name the same ones; kept only as long as the language itself. */
const listsRead = new WeakMap<WordList, Item[][]>();

/**
 * Reads a phrase. See `Pack` for the notation.
 *
 * @param wordSteps the steps made for earlier phrases, to be shared
 * @throws Error when the phrase names a list that is not there or does not close a bracket: packs are code.
 */
export function parsePhrase(phrase: string, lists: Lists, wordSteps: Map<string, Step> = new Map()): Item[] {
  const reader = new PhraseReader(phrase.match(PARTS) ?? [], lists, wordSteps);
  const items = reader.readSequence(false);
  if (!reader.isAtEnd()) throw new Error(`Cannot read the phrase "${phrase}"`);
  if (LOOKS_BOTH_WAYS.test(phrase)) throw new Error(`Nothing can stand between "!…" and "^" in "${phrase}"`);
  return lookingBack(items);
}

/** What a phrase must not have at its start is about the word before it. */
function lookingBack([first, ...others]: readonly Item[]): Item[] {
  if (first === undefined) return [];
  const isLook = first.type === 'not' || first.type === 'notNumber' || first.type === 'notQuestion';
  return isLook ? [{ ...first, looksBack: true }, ...lookingBack(others)] : [first, ...others];
}

class PhraseReader {
  #at = 0;
  readonly #parts: readonly string[];
  readonly #lists: Lists;
  readonly #wordSteps: Map<string, Step>;

  constructor(parts: readonly string[], lists: Lists, wordSteps: Map<string, Step>) {
    this.#parts = parts;
    this.#lists = lists;
    this.#wordSteps = wordSteps;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#parts.length;
  }

  /** Inside brackets `|` divides sequences; outside it divides words. */
  readSequence(isInBrackets: boolean): Item[] {
    const items: Item[] = [];
    while (!this.isAtEnd() && !this.#isNext(')') && !this.#isNext(']')) {
      if (isInBrackets && this.#isNext('|')) break;
      items.push(...this.#readItem(isInBrackets));
    }
    return items;
  }

  #readItem(isInBrackets: boolean): Item[] {
    if (this.#isNext('(')) return this.#readBrackets(')');
    if (this.#isNext('[')) return this.#readBrackets(']');
    const part = this.#take();
    if (part.startsWith('!') && !(part in FIXED_STEPS)) return this.#readNot(part.slice(1));
    const alternatives = this.#alternativesOf(part);
    while (!isInBrackets && this.#isNext('|')) {
      this.#take();
      alternatives.push(...this.#alternativesOf(this.#take()));
    }
    return group(alternatives, false);
  }

  #readBrackets(closing: ')' | ']'): Item[] {
    const alternatives: Item[][] = [];
    do {
      this.#take();
      alternatives.push(this.readSequence(true));
    } while (this.#isNext('|'));
    if (this.#take() !== closing) throw new Error(`A phrase lacks its "${closing}"`);
    return group(alternatives, closing === ']');
  }

  #readNot(first: string): Item[] {
    const words = this.#wordsOf(first);
    while (this.#isNext('|')) {
      this.#take();
      words.push(...this.#wordsOf(this.#take()));
    }
    return [{ type: 'not', words: new Set(words), looksBack: false }];
  }

  #alternativesOf(part: string): Item[][] {
    const fixed = FIXED_STEPS[part];
    if (fixed) return [[fixed]];
    if (!part.startsWith('{')) return [[this.#wordStep(part)]];
    const list = this.#listOf(part);
    const read = listsRead.get(list) ?? alternativesOfEntries(entriesOf(list));
    listsRead.set(list, read);
    return [...read];
  }

  /** One step for each word, however many phrases have it: what is made of it later is made once. */
  #wordStep(word: string): Step {
    const step = this.#wordSteps.get(word) ?? { type: 'words', words: new Map([[word, null]]) };
    this.#wordSteps.set(word, step);
    return step;
  }

  #wordsOf(part: string): string[] {
    return part.startsWith('{') ? [...entriesOf(this.#listOf(part)).keys()] : [part];
  }

  #listOf(part: string): WordList {
    const list = this.#lists[part.slice(1, -1)];
    if (list === undefined) throw new Error(`There is no list ${part}`);
    return list;
  }

  #isNext(part: string): boolean {
    return this.#parts[this.#at] === part;
  }

  #take(): string {
    const part = this.#parts[this.#at];
    if (part === undefined) throw new Error('A phrase ends too early');
    this.#at += 1;
    return part;
  }
}

function entriesOf(list: WordList): Map<string, string | null> {
  if (isPlain(list)) return new Map(list.map((entry) => [entry, null]));
  return new Map(Object.entries(list).flatMap(([key, entries]) => entries.map((entry) => [entry, key])));
}

function isPlain(list: WordList): list is readonly string[] {
  return Array.isArray(list);
}

/** Entries of a single word become one step, as in `gathered`, without a step for each of them. */
function alternativesOfEntries(entries: ReadonlyMap<string, string | null>): Item[][] {
  const single = new Map<string, string | null>();
  const longer: Item[][] = [];
  for (const [entry, key] of entries) {
    if (!entry.includes(' ')) single.set(entry, key);
    else
      longer.push(entry.split(' ').map((word): Step => ({ type: 'words', words: new Map([[word, key]]) })));
  }
  return single.size > 0 ? [[{ type: 'words', words: single }], ...longer] : longer;
}

/** Alternatives that are single words become one step. */
function gathered(all: readonly Item[][]): Item[][] {
  const single = all.filter(isSingleStep);
  if (single.length < 2) return [...all];
  const words = new Map<string, string | null>();
  for (const [only] of single)
    if (only?.type === 'words') for (const [word, key] of only.words) words.set(word, key);
  return [[{ type: 'words', words }], ...all.filter((items) => !isSingleStep(items))];
}

function isSingleStep(items: readonly Item[]): boolean {
  return items.length === 1 && items[0]?.type === 'words';
}

/** A group with one alternative that must be there is no group. */
function group(all: readonly Item[][], isOptional: boolean): Item[] {
  const alternatives = gathered(all);
  const [only] = alternatives;
  if (alternatives.length === 1 && only && !isOptional) return only;
  return [{ type: 'group', isOptional, alternatives }];
}
