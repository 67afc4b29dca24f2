import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** An English text of the extension, so that the page says it in the words that families read. @throws Error */
export function textOf(key: string): string {
  const entry = Object.entries(messages).find(([name]) => name === key)?.[1];
  if (entry === undefined) throw new Error(`There is no text ${key}`);
  return entry.message;
}
