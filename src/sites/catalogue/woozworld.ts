import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const woozworld = defineSite({
  id: 'woozworld',
  name: 'Woozworld',
  hosts: ['woozworld.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const woozworldFacts = defineFacts({
  checked: '2026-11-28',
});
