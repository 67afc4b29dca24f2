import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const textnow = defineSite({
  id: 'textnow',
  name: 'TextNow',
  hosts: ['textnow.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group'],
  checked: '2026-11-28',
});

export const textnowFacts = defineFacts({
  checked: '2026-11-28',
  note: 'A second telephone number in the browser.',
});
