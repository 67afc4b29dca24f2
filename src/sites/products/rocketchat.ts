import { pick } from '../adapter.ts';
import type { Product } from '../product.ts';

export const rocketchat: Product = {
  id: 'rocketchat',
  name: 'Rocket.Chat',
  adapters: [
    {
      id: 'rocketchat',
      signature: ['.messages-container .messages-box'],
      list: ['.messages-box ul.messages-list', '.messages-box'],
      row: ['[data-own][data-mid]', '[data-own]'],
      text: ['.rcx-message-body'],
      omit: ['blockquote', '[class*="rcx-attachment"]'],
      author: [pick('.rcx-message-header__name')],
      authorId: [pick('.rcx-message-header__name', 'data-username')],
      authorLeadsRun: true,
      own: ['[data-own="true"]'],
      other: ['[data-own="false"]'],
      rowId: 'data-mid',
      composer: ['[name="msg"]'],
      title: [pick('main header h1'), pick('main header [role="heading"]')],
      directPaths: ['/direct/'],
    },
  ],
  checked: '2026-11-28',
  notes:
    'H: RocketChat/Rocket.Chat, apps/meteor/client/components/message (RoomMessage, MessageHeader, SystemMessage), ' +
    'views/room/body/RoomBody.tsx and tests/e2e/page-objects (read 2026-11-28); M: the heading. What the server says of ' +
    'a room (somebody joined) and previews of threads have no data-own. Test ids went away in the newest versions. A ' +
    'quoted message is an attachment with a body of its own.',
};
