import { LANGUAGES, type Language } from '../domain/settings.ts';
import { type Messages, textIn } from '../platform/own-texts.ts';
import type { WordSource } from './words.ts';

const KEY = 'porchlight-language';

/** Loaded only where the family chose another language than the browser's. */
const FILES: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('../../public/_locales/en/messages.json'),
  mi: () => import('../../public/_locales/mi/messages.json'),
  es: () => import('../../public/_locales/es/messages.json'),
  fr: () => import('../../public/_locales/fr/messages.json'),
  de: () => import('../../public/_locales/de/messages.json'),
};

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

/** The texts of a language, with numbers and dates as the browser writes them where it speaks the same. */
export async function wordsIn(language: Language | null, browser: WordSource): Promise<WordSource> {
  if (language === null) return browser;
  const { default: messages } = await FILES[language]();
  const locale = browser.locale().split('-')[0] === language ? browser.locale() : language;
  return { text: (key, ...substitutions) => textIn(messages, key, substitutions), locale: () => locale };
}
