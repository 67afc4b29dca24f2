import { defineSite } from '../site.ts';
import { defineFacts } from '../site-facts.ts';

export const krunker = defineSite({
  id: 'krunker',
  name: 'Krunker',
  hosts: ['krunker.io'],
  kind: 'game',
  traits: ['group', 'strangers'],
  checked: '2026-11-28',
});

export const krunkerFacts = defineFacts({
  checked: '2026-11-28',
});
