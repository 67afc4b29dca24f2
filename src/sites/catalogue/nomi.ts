import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const nomi = defineSite({
  id: 'nomi',
  name: 'Nomi',
  hosts: ['nomi.ai'],
  kind: 'aiCompanion',
  traits: [],
  checked: '2026-11-28',
});

export const nomiFacts = defineFacts({
  checked: '2026-11-28',
});
