import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const joingy = defineSite({
  id: 'joingy',
  name: 'Joingy',
  hosts: ['joingy.com'],
  kind: 'strangerVideo',
  traits: ['camera', 'strangers', 'anonymous'],
  checked: '2026-11-28',
});

export const joingyFacts = defineFacts({
  checked: '2026-11-28',
});
