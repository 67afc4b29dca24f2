import locales from 'virtual:locales';
import { LONG, type Look } from '../look.ts';

/** Vowels are doubled, and letters get longer: about what English becomes in German or te reo Māori. */
const VOWELS = /[aeiou]/g;

type Messages = (typeof locales)[string];

/** Texts as the browser's `i18n` gives them. */
export function textsFor({ language, direction }: Look): (key: string, values?: string[]) => string {
  const messages = locales[language === LONG ? 'en' : language] ?? locales['en'] ?? {};
  return (key, values = []) => {
    if (/_direction$/.test(key) && direction !== 'auto') return direction;
    const text = fill(messages, key, values);
    return language === LONG && !/^\w+_(?:language|direction)$/.test(key)
      ? text.replace(VOWELS, '$&$&')
      : text;
  };
}

/** A key that is missing shows itself, and the console says so. */
function fill(messages: Messages, key: string, values: readonly string[]): string {
  const message = messages[key] ?? locales['en']?.[key];
  if (!message) {
    console.error(`There is no text "${key}"`);
    return `[${key}]`;
  }
  return message.message
    .replace(
      /\$(\w+)\$/g,
      (whole, name) => message.placeholders?.[String(name).toLowerCase()]?.content ?? whole,
    )
    .replace(/\$(\d)/g, (_whole, place) => values[Number(place) - 1] ?? '');
}
