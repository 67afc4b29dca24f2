import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const googlechat = defineSite({
  id: 'googlechat',
  name: 'Google Chat',
  hosts: ['chat.google.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group'],
  checked: '2026-11-28',
});

export const googlechatFacts = defineFacts({
  checked: '2026-11-28',
  note: 'Only its own host: the same chat inside Gmail shares its host with mail, and is left out.',
});
