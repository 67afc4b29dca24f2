import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const polybuzz = defineSite({
  id: 'polybuzz',
  name: 'PolyBuzz',
  hosts: ['polybuzz.ai'],
  kind: 'aiCompanion',
  traits: [],
  statedAge: 18,
  checked: '2026-11-28',
});

export const polybuzzFacts = defineFacts({
  age: source('https://findmykids.org/blog/en/is-polybuzz-safe-for-kids', 'M'),
  traits: source('https://findmykids.org/blog/en/is-polybuzz-safe-for-kids', 'M'),
  checked: '2026-11-28',
  note: 'Under 18 one can read but not chat, it announced in December 2025.',
});
