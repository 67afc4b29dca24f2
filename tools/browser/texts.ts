import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const messagesSchema = v.record(v.string(), v.looseObject({ message: v.string() }));

/** Porchlight's own words, so that demo and tests follow when they are changed. @throws Error for an unknown key. */
export function textOf(key: string): string {
  const file = readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8');
  const entry = v.parse(messagesSchema, JSON.parse(file))[key];
  if (!entry) throw new Error(`There is no text "${key}"`);
  return entry.message;
}
