import { defineFacts, source } from '../site-facts.ts';
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
  traits: source('http://www.woozworld.com/community/code-of-conduct/', 'H'),
  checked: '2026-11-28',
  note: 'Made for children, too. Under 13 it asks for the address of a parent.',
});
