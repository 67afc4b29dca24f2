import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const replika = defineSite({
  id: 'replika',
  name: 'Replika',
  hosts: ['my.replika.com'],
  kind: 'aiCompanion',
  traits: [],
  statedAge: 18,
  checked: '2026-11-28',
});

export const replikaFacts = defineFacts({
  age: source('https://hwb.gov.wales/keeping-safe-online/in-the-know/replika', 'M'),
  traits: source('https://hwb.gov.wales/keeping-safe-online/in-the-know/replika', 'M'),
  checked: '2026-11-28',
});
