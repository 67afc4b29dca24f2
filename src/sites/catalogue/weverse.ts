import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const weverse = defineSite({
  id: 'weverse',
  name: 'Weverse',
  hosts: ['weverse.io'],
  kind: 'social',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const weverseFacts = defineFacts({
  checked: '2026-11-28',
  note: 'Fans and the artists whom they follow.',
});
