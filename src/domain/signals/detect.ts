import type { Signal } from '../model.ts';

const FIRST_PATTERNS: readonly (readonly [Signal['kind'], string])[] = [
  ['asksAge', 'how old are you'],
  ['asksAlone', 'are you alone'],
  ['secrecy', "don't tell"],
  ['asksCamera', 'your camera on'],
];

/**
 * What a message tells. At most one signal of each kind, in order of `start`; offsets count UTF-16 units of `text`
 * as it was written. Never throws.
 */
export function detectSignals(text: string): Signal[] {
  const lower = text.toLowerCase();
  const found: Signal[] = [];
  for (const [kind, words] of FIRST_PATTERNS) {
    const start = lower.indexOf(words);
    if (start >= 0) found.push({ kind, start, end: start + words.length });
  }
  return found.sort((one, other) => one.start - other.start);
}
