import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const kindroid = defineSite({
  id: 'kindroid',
  name: 'Kindroid',
  hosts: ['kindroid.ai'],
  kind: 'aiCompanion',
  traits: [],
  statedAge: 18,
  checked: '2026-11-28',
});

export const kindroidFacts = defineFacts({
  age: source('https://kindroid.ai/legal', 'H'),
  traits: source('https://kindroid.ai/legal', 'H'),
  checked: '2026-11-28',
  note: 'Terms of 22 October 2023.',
});
