import { pick } from '../adapter.ts';
import type { Product } from '../product.ts';

export const streamchat: Product = {
  id: 'streamchat',
  name: 'Stream Chat',
  adapters: [
    {
      id: 'streamchat',
      signature: ['.str-chat__channel', '.str-chat'],
      list: ['.str-chat__ul', '.str-chat__virtual-list'],
      row: ['li[data-message-id]', '.str-chat__message'],
      text: ['[data-testid="message-text-inner-wrapper"]'],
      author: [pick('.str-chat__avatar[title]', 'title'), pick('.str-chat__message-metadata__name')],
      own: ['.str-chat__message--me'],
      other: ['.str-chat__message--other'],
      rowId: 'data-message-id',
      composer: ['.str-chat__textarea__textarea', '.str-chat__textarea textarea'],
      title: [pick('.str-chat__channel-header__data__title')],
      conversation: [pick('.str-chat__channel-header__data__title')],
    },
  ],
  checked: '2026-11-28',
  notes:
    'H: the parts that many sites build their chats of; stream-chat-react 14.12 (es/components/Message/MessageUI.mjs and ' +
    'MessageText.mjs, read 2026-11-28), its plain list was run, and the virtual list runs in the end-to-end tests. Words for screen readers ("Message from …") stand ' +
    'beside the words themselves. Times and names are shown on the last row of a run only and move on with it, so they ' +
    'are not used. Rows of the virtual list have no id.',
};
