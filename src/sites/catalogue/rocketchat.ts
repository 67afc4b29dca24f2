import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const rocketchat = defineSite({
  id: 'rocketchat',
  name: 'Rocket.Chat',
  hosts: ['open.rocket.chat'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera', 'strangers'],
  checked: '2026-11-28',
  notes: 'Read like the same program elsewhere: src/sites/products/rocketchat.ts.',
});

export const rocketchatFacts = defineFacts({
  help: {
    report: source('https://docs.rocket.chat/docs/direct-message-actions', 'H'),
    block: source('https://docs.rocket.chat/docs/direct-message-actions', 'H'),
  },
  traits: source('https://docs.rocket.chat/docs/direct-message-actions', 'H'),
  checked: '2026-11-28',
  note: 'The open server; most others have addresses of their own.',
});
