import { defineSite } from '../site.ts';
import { defineFacts } from '../site-facts.ts';

export const bazoocam = defineSite({
  id: 'bazoocam',
  name: 'Bazoocam',
  hosts: ['bazoocam.org'],
  kind: 'strangerVideo',
  traits: ['camera', 'strangers', 'anonymous'],
  checked: '2026-11-28',
});

export const bazoocamFacts = defineFacts({
  checked: '2026-11-28',
});
