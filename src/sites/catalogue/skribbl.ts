import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const skribbl = defineSite({
  id: 'skribbl',
  name: 'skribbl.io',
  hosts: ['skribbl.io'],
  kind: 'game',
  traits: ['group', 'strangers'],
  checked: '2026-11-28',
});

export const skribblFacts = defineFacts({
  traits: source('https://friendzone.games/g/skribbl', 'M'),
  checked: '2026-11-28',
  note: 'Drawing and guessing in open rooms, without an account.',
});
