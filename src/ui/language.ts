import { LANGUAGES, type Language } from '../domain/settings.ts';

const KEY = 'porchlight-language';

type Listener = (language: Language | null) => void;
const listeners = new Set<Listener>();

/** Keeps the family's choice where each page finds it before it draws anything; this page speaks it at once. */
export function speak(storage: Pick<Storage, 'getItem' | 'setItem'>, language: Language | null): void {
  if (findLanguage(storage) === language) return;
  storage.setItem(KEY, language ?? '');
  for (const listener of listeners) listener(language);
}

/** Tells of every other choice that is made in this page, until the function that it returns is called. */
export function onLanguage(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The language that the family chose; `null` where the browser's own will do. */
export function findLanguage(storage: Pick<Storage, 'getItem'>): Language | null {
  const kept = storage.getItem(KEY);
  return LANGUAGES.find((each) => each === kept) ?? null;
}
