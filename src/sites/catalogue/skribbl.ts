import { defineSite } from '../site.ts';
import { defineFacts } from '../site-facts.ts';

export const skribbl = defineSite({
  id: 'skribbl',
  name: 'skribbl.io',
  hosts: ['skribbl.io'],
  kind: 'game',
  traits: ['group', 'strangers'],
  checked: '2026-11-28',
});

export const skribblFacts = defineFacts({
  checked: '2026-11-28',
  note: 'Drawing and guessing in open rooms, without an account.',
});
