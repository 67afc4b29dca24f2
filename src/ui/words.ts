import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LocalizedText } from '../domain/guidance/localized.ts';
import type { ExtensionPage } from '../platform/extension-page.ts';

const SECONDS_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;

/** A length of time such as "2 Min." at the end of a sentence: its stop is that of the sentence. */
const TWO_STOPS = /(?<!\.)\.\.(?=\s|$)/g;

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

/** Where texts come from: the browser, or a file of the family's choice. */
export type WordSource = Pick<ExtensionPage, 'text' | 'locale'>;

export function createWords(source: WordSource): Words {
  const locale = source.locale();
  const formats = formatsOf(locale);
  const number = new Intl.NumberFormat(locale);
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  // Plurals follow the language of the texts, which may be English where the browser speaks another one.
  const plurals = new Intl.PluralRules(source.text('ui_language'));
  return {
    text: (key, ...substitutions) => source.text(key, ...substitutions).replace(TWO_STOPS, '.'),
    local: ({ key, substitutions }) => source.text(key, ...substitutions),
    count(key, count) {
      const form = plurals.select(count);
      // A language may have forms for numbers that no text here needs: millions, in French and Spanish.
      const text = source.text(`${key}_${form}`, number.format(count));
      return text === '' ? source.text(`${key}_other`, number.format(count)) : text;
    },
    number: (value) => number.format(value),
    duration: (seconds) => durationText(formats, seconds),
    list: (parts) => formats.list().format(parts),
    locale,
    dayAndTime: (at, now) => `${dayText(formats, at, now)}, ${time.format(at)}`,
  };
}

type Formats = ReturnType<typeof formatsOf>;

/** Making a format costs more than using it a hundred times: each is made once, when it is needed. */
function formatsOf(locale: string) {
  const unit = (name: string) =>
    once(() => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }));
  return {
    hours: unit('hour'),
    minutes: unit('minute'),
    seconds: unit('second'),
    units: once(() => new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' })),
    list: once(() => new Intl.ListFormat(locale)),
    nearDay: once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })),
    weekday: once(() => new Intl.DateTimeFormat(locale, { weekday: 'long' })),
    date: once(() => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' })),
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function durationText({ hours, minutes, seconds, units }: Formats, all: number): string {
  const whole = Math.floor(all / SECONDS_PER_MINUTE);
  if (whole === 0) return seconds().format(Math.floor(all) || Math.ceil(all));
  const full = Math.floor(whole / MINUTES_PER_HOUR);
  const rest = whole % MINUTES_PER_HOUR;
  const parts = [];
  if (full > 0) parts.push(hours().format(full));
  if (rest > 0) parts.push(minutes().format(rest));
  return units().format(parts);
}

function dayText({ nearDay, weekday, date }: Formats, at: number, now: number): string {
  const days = Math.round((startOfDay(at) - startOfDay(now)) / 86_400_000);
  if (days === 0 || days === -1) return nearDay().format(days, 'day');
  // Within a week the weekday says enough; before that it would be ambiguous.
  return (days < 0 && days > -7 ? weekday() : date()).format(at);
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
