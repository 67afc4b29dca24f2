import { pick } from '../adapter.ts';
import type { Product } from '../product.ts';

export const zulip: Product = {
  id: 'zulip',
  name: 'Zulip',
  adapters: [
    {
      id: 'zulip',
      signature: ['#message_view_header', '#message_feed_container'],
      list: ['.focused-message-list'],
      row: ['.message_row'],
      text: ['.message_content', '.status-message'],
      author: [pick('.sender_name_text'), pick('.sender_name')],
      authorId: [pick('.message-avatar', 'class', '(?:^| )u-(\\d+)')],
      authorLeadsRun: true,
      own: ['.message_control_button.edit_content'],
      other: ['.message_control_button.reaction_button'],
      time: [pick('.message_time')],
      rowId: 'id',
      composer: ['#compose-textarea'],
      title: [
        pick('#message_view_header .message-header-navbar-title'),
        pick('#message_view_header .navbar_title'),
      ],
      conversation: [
        pick('#message_view_header .message-header-navbar-title'),
        pick('#message_view_header .navbar_title'),
      ],
    },
  ],
  checked: '2026-11-28',
  notes:
    'H: zulip/zulip, web/templates/single_message.hbs, message_body.hbs, message_controls.hbs, message_avatar.hbs and ' +
    'message_view_header.hbs (read 2026-11-28); M: which part of the heading is the name. Lists of other views stay in the ' +
    'page, only one is focused. No row says whose it is, but those of others have a button for reactions where own ones ' +
    'have one for edits. A view may show several topics at once: they count as one conversation, named by the view.',
};
