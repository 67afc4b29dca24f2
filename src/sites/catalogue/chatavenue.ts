import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const chatavenue = defineSite({
  id: 'chatavenue',
  name: 'Chat Avenue',
  hosts: ['chat-avenue.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera', 'strangers', 'anonymous'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const chatavenueFacts = defineFacts({
  age: source('https://visualfoodie.com/understanding-the-rules-of-chatavenue-for-teens', 'L'),
  traits: source('https://visualfoodie.com/understanding-the-rules-of-chatavenue-for-teens', 'M'),
  checked: '2026-11-28',
  note: 'The source names 13 to 19 for its room for teens; its own terms were not found.',
});
