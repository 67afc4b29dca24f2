import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const interpals = defineSite({
  id: 'interpals',
  name: 'InterPals',
  hosts: ['interpals.net'],
  kind: 'social',
  traits: ['directMessages', 'strangers'],
  checked: '2026-11-28',
});

export const interpalsFacts = defineFacts({
  checked: '2026-11-28',
  note: 'Made for finding pen friends whom one does not know.',
});
