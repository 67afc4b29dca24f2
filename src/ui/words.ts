import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LocalizedText } from '../domain/guidance/localized.ts';
import type { ExtensionPage } from '../platform/extension-page.ts';

const SECONDS_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;

/** Texts of `_locales`, and numbers and times the way this browser's people write them. */
export interface Words {
  text(key: string, ...substitutions: string[]): string;
  /** A text that the domain chose. */
  local(text: LocalizedText): string;
  /** A text with its plural: `key_one`, `key_other` and whatever else the language needs; `$1` is the number. */
  count(key: string, count: number): string;
  number(value: number): string;
  /** "2 hr 5 min"; whole minutes, but never "0 min" for something that did happen. */
  duration(seconds: number): string;
  /** "one, two and three". */
  list(parts: readonly string[]): string;
  /** The language tag for whatever else is written this way. */
  locale: string;
  /** "today, 14:05", "yesterday, 14:05", "Monday, 14:05" or, before that, "3 May, 14:05". */
  dayAndTime(at: number, now: number): string;
}

type WordSource = Pick<ExtensionPage, 'text' | 'locale'>;

export function createWords(source: WordSource): Words {
  const locale = source.locale();
  const number = new Intl.NumberFormat(locale);
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  // Plurals follow the language of the texts, which may be English where the browser speaks another one.
  const plurals = new Intl.PluralRules(source.text('ui_language'));
  return {
    text: source.text,
    local: ({ key, substitutions }) => source.text(key, ...substitutions),
    count(key, count) {
      return source.text(`${key}_${plurals.select(count)}`, number.format(count));
    },
    number: (value) => number.format(value),
    duration: (seconds) => durationText(locale, seconds),
    list: (parts) => new Intl.ListFormat(locale).format(parts),
    locale,
    dayAndTime: (at, now) => `${dayText(locale, at, now)}, ${time.format(at)}`,
  };
}

function durationText(locale: string, seconds: number): string {
  const minutes = Math.floor(seconds / SECONDS_PER_MINUTE);
  if (minutes === 0) return unitText(locale, 'second', Math.floor(seconds) || Math.ceil(seconds));
  const hours = Math.floor(minutes / MINUTES_PER_HOUR);
  const rest = minutes % MINUTES_PER_HOUR;
  const parts = [];
  if (hours > 0) parts.push(unitText(locale, 'hour', hours));
  if (rest > 0) parts.push(unitText(locale, 'minute', rest));
  return new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format(parts);
}

function unitText(locale: string, unit: 'hour' | 'minute' | 'second', value: number): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

function dayText(locale: string, at: number, now: number): string {
  const days = Math.round((startOfDay(at) - startOfDay(now)) / 86_400_000);
  if (days === 0 || days === -1) {
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  }
  // Within a week the weekday says enough; before that it would be ambiguous.
  const style =
    days < 0 && days > -7 ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'long' } as const);
  return new Intl.DateTimeFormat(locale, style).format(at);
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/**
 * A name inside a sentence, kept from turning the words around it: Unicode's first-strong isolate.
 * See https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

export const WordsContext = createContext<Words | null>(null);

/** @throws Error outside a `WordsContext.Provider`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('A view needs words');
  return words;
}
