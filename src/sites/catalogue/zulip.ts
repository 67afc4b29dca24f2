import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const zulip = defineSite({
  id: 'zulip',
  name: 'Zulip',
  hosts: ['chat.zulip.org', 'zulipchat.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group'],
  statedAge: 13,
  checked: '2026-11-28',
  notes: 'Read like the same program elsewhere: src/sites/products/zulip.ts.',
});

export const zulipFacts = defineFacts({
  age: source('https://zulip.com/policies/terms', 'M'),
  help: {
    report: source('https://zulip.com/help/report-a-message', 'H'),
    block: source('https://zulip.com/help/mute-a-user', 'H'),
    privacy: source('https://zulip.com/help/restrict-direct-messages', 'H'),
  },
  traits: source('https://zulip.com/help/direct-messages', 'H'),
  checked: '2026-11-28',
  note: 'The open server and those that its makers host. Its page on ages by country quotes the terms. Zulip calls blocking “muting”; reports work where a server has turned them on. It has no settings for young people: those who run an organization choose who may start direct messages.',
});
