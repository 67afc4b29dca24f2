import { isNode, type Node } from '../../tools/build/syntax.ts';
import type { Script } from './files.ts';

/** `popup_tip_good`: a lower-case word for the place, then more words. Only texts are named like this. */
const KEY = /^[a-z]+(?:_[A-Za-z0-9]+)+$/;

/** What `Intl.PluralRules` may put behind a key. */
const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The keys that scripts name: whole ones, and patterns of those put together from parts. */
export interface NamedKeys {
  whole: ReadonlySet<string>;
  /** `popup_tip_${state}`, with `*` for what is only known when it runs. */
  patterns: ReadonlySet<string>;
  /** The ends of `${key}_value`: what is put behind keys known from elsewhere. */
  endings: ReadonlySet<string>;
}

/**
 * Reads the keys out of scripts. A string is taken for a key when its first word is the first word of some message,
 * which needs no list of the functions that take keys, and sees keys in data files as well.
 * @param places the first words of the keys that there are
 */
export function namedKeys(scripts: readonly Script[], places: ReadonlySet<string>): NamedKeys {
  const nodes = scripts.flatMap((script) => script.nodes);
  const strings = nodes.filter((node) => isNode(node, 'Literal')).map((node) => node['value']);
  const templates = nodes.filter((node) => isNode(node, 'TemplateLiteral')).map(patternOf);
  return {
    whole: new Set(strings.filter((text): text is string => isKeyOf(text, places))),
    patterns: new Set(
      templates.filter((pattern) => /\*/.test(pattern) && isKeyOf(pattern.replaceAll('*', 'x'), places)),
    ),
    endings: new Set([
      ...PLURALS,
      ...templates.flatMap((pattern) => /^\*_(?<ending>[A-Za-z0-9]+)$/.exec(pattern)?.[1] ?? []),
    ]),
  };
}

function isKeyOf(text: unknown, places: ReadonlySet<string>): text is string {
  return typeof text === 'string' && KEY.test(text) && places.has(firstWord(text));
}

/** The first word of a key: the place that its text belongs to. */
export function firstWord(key: string): string {
  return key.slice(0, key.indexOf('_'));
}

function patternOf({ quasis }: Node): string {
  const parts = Array.isArray(quasis) ? quasis : [];
  return parts.map((part) => String(part.value.cooked)).join('*');
}

/** The keys of `keys` that nothing names. */
export function unnamed(keys: readonly string[], named: NamedKeys): string[] {
  return keys.filter((key) => !isNamed(key, named) && !isNamed(withoutEnding(key, named), named));
}

function isNamed(key: string, { whole, patterns }: NamedKeys): boolean {
  return whole.has(key) || [...patterns].some((pattern) => matcher(pattern).test(key));
}

function withoutEnding(key: string, { endings }: NamedKeys): string {
  const cut = key.lastIndexOf('_');
  return endings.has(key.slice(cut + 1)) ? key.slice(0, cut) : key;
}

/** What is named and is not there: whole keys (also as the stem of longer ones), and patterns that match nothing. */
export function missing(keys: readonly string[], named: NamedKeys): string[] {
  const stems = new Set(keys.map((key) => withoutEnding(key, named)));
  const wholes = [...named.whole].filter((key) => !keys.includes(key) && !stems.has(key));
  const patterns = [...named.patterns].filter((pattern) => !keys.some((key) => matcher(pattern).test(key)));
  return [...wholes, ...patterns];
}

function matcher(pattern: string): RegExp {
  return new RegExp(`^${pattern.replaceAll('*', '[A-Za-z0-9_]+')}$`);
}
