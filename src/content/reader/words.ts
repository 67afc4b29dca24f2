/** Attributes that page authors give speaking names. */
const NAMING = [
  'class',
  'data-testid',
  'data-test-id',
  'data-qa',
  'data-e2e',
  'itemprop',
  'part',
  'slot',
  'id',
];

/** A vocabulary, out of words with blanks between. */
export const vocabulary = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Names are as long as a page likes: only the beginning is read. */
const LONGEST = 500;

/** Splits "chat-msg__content--isMe" into its words, in lower case. */
export function wordsOf(name: string): string[] {
  return name
    .slice(0, LONGEST)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words that an element is named with. */
export function namesOf(element: Element): string[] {
  return NAMING.flatMap((attribute) => wordsOf(element.getAttribute(attribute) ?? ''));
}

/** The same, for what the element is: without what it only has or lacks, as in "message with-avatar". */
export function kindsOf(element: Element): string[] {
  return namesOf(element).filter(
    (_, index, names) => !/^(?:with|has|no|without|hide|show)$/.test(names[index - 1] ?? ''),
  );
}

/** What stands in an element, also where nobody sees it. */
export function textOf(node: Node | null | undefined): string {
  return node?.textContent?.trim() ?? '';
}

/** Of the same tag and first class. */
export function isAlike(one: Element, other: Element): boolean {
  return one.tagName === other.tagName && one.classList[0] === other.classList[0];
}

export function hasWord(words: readonly string[], vocabulary: ReadonlySet<string>): boolean {
  return words.some((word) => vocabulary.has(word));
}
