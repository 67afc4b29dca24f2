import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const newgrounds = defineSite({
  id: 'newgrounds',
  name: 'Newgrounds',
  hosts: ['newgrounds.com'],
  kind: 'forum',
  traits: ['directMessages', 'strangers'],
  checked: '2026-11-28',
});

export const newgroundsFacts = defineFacts({
  checked: '2026-11-28',
  note: 'Games and films by its users, some of them for adults.',
});
