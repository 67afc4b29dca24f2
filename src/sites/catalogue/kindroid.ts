import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const kindroid = defineSite({
  id: 'kindroid',
  name: 'Kindroid',
  hosts: ['kindroid.ai'],
  kind: 'aiCompanion',
  traits: [],
  checked: '2026-11-28',
});

export const kindroidFacts = defineFacts({
  checked: '2026-11-28',
});
