import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const zulip = defineSite({
  id: 'zulip',
  name: 'Zulip',
  hosts: ['chat.zulip.org', 'zulipchat.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group'],
  checked: '2026-11-28',
});

export const zulipFacts = defineFacts({
  checked: '2026-11-28',
  note: 'The open server and those that its makers host.',
});
