import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const neopets = defineSite({
  id: 'neopets',
  name: 'Neopets',
  hosts: ['neopets.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const neopetsFacts = defineFacts({
  checked: '2026-11-28',
});
