import { pick } from '../adapter.ts';
import type { Product } from '../product.ts';

export const mattermost: Product = {
  id: 'mattermost',
  name: 'Mattermost',
  adapters: [
    {
      id: 'mattermost',
      signature: ['#channelHeaderTitle', '#post_textbox'],
      list: ['#postListContent', '.post-list__content'],
      row: ['[data-testid="postView"]', '.post[id^="post_"]'],
      skip: ['.post--system'],
      text: ['.post-message__text'],
      omit: ['.attachment', '[id^="postEdited_"]'],
      author: [pick('.post__header .user-popover')],
      authorLeadsRun: true,
      own: ['.current--user'],
      time: [pick('time', 'datetime')],
      rowId: 'id',
      composer: ['#post_textbox', '[data-testid="post_textbox"]'],
      title: [pick('#channelHeaderTitle')],
    },
  ],
  checked: '2026-11-28',
  notes:
    'H: mattermost/mattermost, webapp/channels/src/components/post/post_component.tsx, post_view/** and e2e-tests/playwright ' +
    '(read 2026-11-28). The name is a button. What somebody does (/me) has the mark of system rows and is not read. ' +
    'A link to a message shows that message as an attachment with a text of its own.',
};
