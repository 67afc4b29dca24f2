import type { Language } from '../domain/settings.ts';
import { type Messages, textIn } from '../platform/own-texts.ts';
import type { WordSource } from './words.ts';

/** Each is loaded when it is asked for. */
const FILES: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('../../public/_locales/en/messages.json'),
  mi: () => import('../../public/_locales/mi/messages.json'),
  es: () => import('../../public/_locales/es/messages.json'),
  fr: () => import('../../public/_locales/fr/messages.json'),
  de: () => import('../../public/_locales/de/messages.json'),
};

/** The texts of a language, with numbers and dates as the browser writes them where it speaks the same. */
export async function wordsIn(language: Language, pages: WordSource): Promise<WordSource> {
  const { default: messages } = await FILES[language]();
  const locale = pages.locale().split('-')[0] === language ? pages.locale() : language;
  return { text: (key, ...substitutions) => textIn(messages, key, substitutions), locale: () => locale };
}
