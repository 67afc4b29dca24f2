import { WordFilter } from '../text/word-filter.ts';
import { commonnessIn } from './commonness.ts';
import type { GrammarData, PackData } from './grammar-data.ts';
import { Lexicon } from './lexicon.ts';
import type { Language, Pack, WordList } from './pack.ts';
import { type Item, parsePhrase, type Step } from './phrase.ts';
import { Pieces } from './pieces.ts';
import { WordClasses } from './word-classes.ts';
import { PhraseWriter } from './write-phrase.ts';

/**
 * Reads all phrases of a language and writes them in the form in which they travel: done once for each build, or at the
 * first message in tests and tools.
 *
 * @throws Error when a pack is not well-formed.
 */
export function compile(language: Language): GrammarData {
  const packs = new Phrases(language).packs();
  const classes = new WordClasses();
  for (const { raising, silencing } of packs)
    for (const items of [...raising, ...silencing]) classes.addPhrase(items);
  const known = new Set(classes.words());
  const guarded = (language.guarded ?? []).flatMap((name) => wordsIn(language.lists[name]));
  const guardedKnown = guarded.filter((word) => known.has(word));
  classes.divideBy(guardedKnown);
  const lexicon = new Lexicon(language, classes);
  const pieces = new Pieces();
  const lists = Object.values(language.lists).map((list) => wordsIn(list).filter((word) => known.has(word)));
  const writer = new PhraseWriter(lexicon, pieces, commonnessIn(lexicon.forms), lists);
  const packData = packs.map((pack) => writePack(pack, writer));
  const idsOfGuarded = new Set(guardedKnown.map((word) => lexicon.idOf(word)));
  return {
    ...lexicon.written(),
    ordinary: filterOf(language.ordinary ?? [], lexicon),
    sharedIds: lexicon.sharedIds,
    guarded: [...idsOfGuarded],
    numbers: language.numbers,
    forms: lexicon.forms,
    keys: writer.keys,
    packs: packData,
    ...pieces.written(lexicon.idCount),
  };
}

/** Words that are in phrases need no mention. */
function filterOf(words: readonly string[], lexicon: Lexicon): Uint8Array {
  const filter = new WordFilter();
  for (const word of words) if (!lexicon.has(word)) filter.add(word);
  return filter.bits;
}

interface ParsedPack {
  pack: Pack;
  raising: readonly (readonly Item[])[];
  silencing: readonly (readonly Item[])[];
}

/** Reads phrases; steps that are the same are one and the same object. */
class Phrases {
  readonly #language: Language;
  readonly #wordSteps = new Map<string, Step>();
  readonly #stepsWithoutKeys = new Map<Step, Step>();

  constructor(language: Language) {
    this.#language = language;
  }

  packs(): ParsedPack[] {
    return this.#language.packs.map((pack) => ({
      pack,
      raising: pack.phrases.map((phrase) =>
        this.#itemsOf(phrase, pack.value === 'entry' || pack.value === 'years'),
      ),
      silencing: (pack.unless ?? []).map((phrase) => this.#itemsOf(phrase, false)),
    }));
  }

  #itemsOf(phrase: string, needsKeys: boolean): readonly Item[] {
    const items = parsePhrase(phrase, this.#language.lists, this.#wordSteps);
    return needsKeys ? items : items.map((item) => this.#withoutKeys(item));
  }

  /** Keys matter only where they are the value: without them more words are alike. */
  #withoutKeys(item: Item): Item {
    if (item.type === 'group')
      return {
        ...item,
        alternatives: item.alternatives.map((some) => some.map((one) => this.#withoutKeys(one))),
      };
    if (item.type !== 'words') return item;
    const known = this.#stepsWithoutKeys.get(item);
    if (known) return known;
    const words = new Map([...item.words.keys()].map((word) => [word, null]));
    const step: Step = { type: 'words', words };
    this.#stepsWithoutKeys.set(item, step);
    return step;
  }
}

function writePack({ pack, raising, silencing }: ParsedPack, writer: PhraseWriter): PackData {
  for (const items of [...raising, ...silencing]) writer.add(items);
  const { kind, value = null, isDetail = false } = pack;
  return { kind, value, isDetail, raising: raising.length, silencing: silencing.length };
}

function wordsIn(list: WordList = []): readonly string[] {
  return Array.isArray(list) ? list : Object.values(list).flat();
}
