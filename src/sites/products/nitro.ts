import { pick } from '../adapter.ts';
import type { Product } from '../product.ts';

export const nitro: Product = {
  id: 'nitro',
  name: 'Nitro',
  adapters: [
    {
      id: 'nitro-messenger',
      signature: ['.nitro-friends-messenger'],
      list: ['.nitro-friends-messenger .chat-messages'],
      row: ['[class*="messages-group-"] .text-break'],
      run: '[class*="messages-group-"]',
      author: [pick('.font-bold'), pick('.fw-bold')],
      own: ['.messages-group-right'],
      other: ['.messages-group-left'],
      composer: ['.nitro-friends-messenger input[type="text"]'],
      title: [pick('.messages-group-left .font-bold'), pick('.messages-group-left .fw-bold')],
      conversation: [pick('.messages-group-left .font-bold'), pick('.messages-group-left .fw-bold')],
    },
  ],
  checked: '2026-11-28',
  notes:
    'M: the client of hotels like Habbo that others run; billsonnn/nitro-react, src/components/friends/views/messenger/** (2024, ' +
    'read 2026-11-28), not run. Only messages between friends: bubbles in rooms have no mark of whose they are, and are ' +
    'left to the generic reader. One group holds several messages of one author. Who is at the other end is taken from what they wrote.',
};
