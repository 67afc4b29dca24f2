import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const azar = defineSite({
  id: 'azar',
  name: 'Azar',
  hosts: ['azarlive.com'],
  kind: 'strangerVideo',
  traits: ['directMessages', 'camera', 'strangers'],
  checked: '2026-11-28',
});

export const azarFacts = defineFacts({
  checked: '2026-11-28',
});
