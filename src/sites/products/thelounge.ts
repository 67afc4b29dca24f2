import { pick } from '../adapter.ts';
import type { Product } from '../product.ts';

export const thelounge: Product = {
  id: 'thelounge',
  name: 'The Lounge',
  adapters: [
    {
      id: 'thelounge-4',
      signature: ['#chat .chat-view[data-type]'],
      list: ['#chat .chat-view .messages'],
      row: ['.msg'],
      skip: ['.msg:not([data-type="message"]):not([data-type="action"])'],
      text: ['.content'],
      omit: ['.preview'],
      author: [pick('', 'data-from')],
      own: ['.self'],
      time: [pick('.time')],
      rowId: 'id',
      composer: ['#input'],
      title: [pick('#chat .chat-view', 'aria-label')],
      conversation: [pick('#chat .chat-view', 'aria-label')],
    },
    {
      id: 'thelounge-2',
      signature: ['#chat .chan[data-title]'],
      list: ['#chat .chan.active .messages'],
      row: ['.msg'],
      skip: ['.msg:not(.message):not(.action)'],
      text: ['.text', '.content'],
      omit: ['.preview'],
      author: [pick('', 'data-from')],
      own: ['.self'],
      time: [pick('', 'data-time')],
      rowId: 'id',
      composer: ['#input'],
      title: [pick('#chat .chan.active', 'data-title')],
      conversation: [pick('#chat .chan.active', 'data-title')],
    },
  ],
  checked: '2026-11-28',
  notes:
    'H: both were run (2.6.0 and 4.5.2); thelounge/thelounge, client/components/Message.vue (read 2026-11-28). The old one ' +
    'keeps the lists of all channels in the page. The text on display is cut into spans for names and links. Names that ' +
    'rows show may have a sign in front (@robin), data-from has none. What somebody does ("robin waves") is a message, too.',
};
