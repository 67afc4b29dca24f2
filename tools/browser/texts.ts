import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Language } from '../../src/domain/settings.ts';

const messagesSchema = v.record(v.string(), v.looseObject({ message: v.string() }));

/** Porchlight's own words, so that demo and tests follow when they are changed. @throws Error for an unknown key. */
export function textOf(key: string, language: Language = 'en'): string {
  const place = new URL(`../../public/_locales/${language}/messages.json`, import.meta.url);
  const file = readFileSync(place, 'utf8');
  const entry = v.parse(messagesSchema, JSON.parse(file))[key];
  if (!entry) throw new Error(`There is no text "${key}"`);
  return entry.message;
}
