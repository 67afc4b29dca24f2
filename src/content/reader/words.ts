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

/** Splits "chat-msg__content--isMe" into its words, in lower case. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words that an element is named with. */
export function namesOf(element: Element): string[] {
  const names: string[] = [];
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (value) names.push(...wordsOf(value));
  }
  return names;
}

export function hasWord(words: readonly string[], vocabulary: ReadonlySet<string>): boolean {
  return words.some((word) => vocabulary.has(word));
}
