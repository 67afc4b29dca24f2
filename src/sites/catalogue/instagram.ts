import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';

export const instagram = defineSite({
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com'],
  kind: 'social',
  traits: ['directMessages', 'group', 'camera', 'strangers', 'disappearing'],
  adapters: [
    {
      id: 'instagram',
      paths: ['/direct/'],
      list: ['[aria-label^="Conversation"]'],
      composer: ['div[role="textbox"][contenteditable="true"]'],
      title: [pick('[aria-label^="Conversation"]', 'aria-label', '^Conversation with (.+)$')],
    },
  ],
  checked: '2026-11-20',
  notes:
    'Every class name is a hash and rows have no role of their own, so the adapter names only the conversation and ' +
    'the generic reader finds the rows in it.',
});
