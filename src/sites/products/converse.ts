import { pick } from '../adapter.ts';
import type { Product } from '../product.ts';

export const converse: Product = {
  id: 'converse',
  name: 'Converse',
  adapters: [
    {
      id: 'converse',
      signature: ['converse-root', '#conversejs'],
      windows: ['converse-chat', 'converse-muc'],
      list: ['converse-message-history', '.chat-content'],
      row: ['.chat-msg[data-msgid]'],
      text: ['.chat-msg__text'],
      author: [pick('.chat-msg__author', null, '^[*]*(.+)$')],
      authorLeadsRun: true,
      own: ['.chat-msg__content--me'],
      other: ['.chat-msg__content--them'],
      time: [pick('', 'data-isodate')],
      rowId: 'data-msgid',
      composer: ['textarea.chat-textarea'],
      title: [pick('.chatbox-title__text')],
      conversation: [pick('', 'jid')],
    },
  ],
  checked: '2026-11-28',
  notes:
    'H: version 14 was run; conversejs/converse.js, src/shared/chat/templates/message.js (read 2026-11-28). Chats are laid ' +
    'over a page, several at once, each with the address of its other end. Later rows of a run may hold the name unseen ' +
    'or not at all. What somebody does (/me) has stars before the name.',
};
