import { pick } from '../adapter.ts';
import type { Product } from '../product.ts';

export const element: Product = {
  id: 'element',
  name: 'Element',
  adapters: [
    {
      id: 'element',
      signature: ['.mx_RoomView'],
      list: ['.mx_RoomView_MessageList'],
      row: ['.mx_EventTile[data-event-id]'],
      skip: ['.mx_EventTile_info', '.mx_EventTile_bubbleContainer'],
      text: ['.mx_EventTile_body'],
      omit: ['.mx_ReplyChain', '.mx_ReplyChain_wrapper', '.mx_EventTile_edited'],
      author: [
        pick('.mx_EventTile > .mx_DisambiguatedProfile .mx_DisambiguatedProfile_displayName'),
        pick('.mx_EventTile_senderDetails .mx_DisambiguatedProfile_displayName'),
      ],
      authorLeadsRun: true,
      own: ['[data-self="true"]'],
      other: ['[data-self="false"]'],
      rowId: 'data-event-id',
      composer: ['.mx_BasicMessageComposer_input', '.mx_WysiwygComposer_Editor_content'],
      title: [pick('.mx_RoomHeader_heading .mx_RoomHeader_truncated'), pick('.mx_RoomHeader_heading')],
      conversation: [pick('.mx_RoomHeader_heading .mx_RoomHeader_truncated'), pick('.mx_RoomHeader_heading')],
    },
  ],
  checked: '2026-11-28',
  notes:
    'H: element-hq/element-web, apps/web/src/components/views/rooms/EventTile.tsx (read 2026-11-28) and its e2e tests. The ' +
    'address tells the room behind its #, which other links change, too, so the title tells the conversation. A reply ' +
    'holds body and author of what it answers. Times are shown on the last row and under the mouse only, so the id of ' +
    'the event tells rows apart; an own message has another id until the server has it.',
};
