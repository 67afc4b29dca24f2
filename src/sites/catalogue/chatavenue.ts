import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const chatavenue = defineSite({
  id: 'chatavenue',
  name: 'Chat Avenue',
  hosts: ['chat-avenue.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera', 'strangers', 'anonymous'],
  checked: '2026-11-28',
});

export const chatavenueFacts = defineFacts({
  checked: '2026-11-28',
  note: 'Open rooms by age and theme.',
});
