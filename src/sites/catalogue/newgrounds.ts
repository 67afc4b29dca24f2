import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const newgrounds = defineSite({
  id: 'newgrounds',
  name: 'Newgrounds',
  hosts: ['newgrounds.com'],
  kind: 'forum',
  traits: ['directMessages', 'strangers'],
  statedAge: 14,
  checked: '2026-11-28',
});

export const newgroundsFacts = defineFacts({
  age: source('https://www.newgrounds.com/bbs/topic/1542042', 'M'),
  help: {
    report: source('https://www.newgrounds.com/wiki/help-information/user-accounts/whistle-status', 'H'),
    block: source('https://www.newgrounds.com/wiki/help-information/private-messaging', 'H'),
    privacy: source('https://www.newgrounds.com/wiki/help-information/private-messaging', 'H'),
  },
  traits: source('https://www.newgrounds.com/bbs/topic/1542042', 'M'),
  checked: '2026-11-28',
  note: 'Its makers raised the least age for new accounts to 14 in 2025 and wrote that it shall become 16. Its settings are for all ages: messages from friends only.',
});
