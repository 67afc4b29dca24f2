import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const nomi = defineSite({
  id: 'nomi',
  name: 'Nomi',
  hosts: ['nomi.ai'],
  kind: 'aiCompanion',
  traits: [],
  statedAge: 18,
  checked: '2026-11-28',
});

export const nomiFacts = defineFacts({
  age: source('https://nomi.ai/terms-of-service', 'H'),
  traits: source('https://nomi.ai/terms-of-service', 'H'),
  checked: '2026-11-28',
});
