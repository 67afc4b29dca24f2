import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';

export const twitch = defineSite({
  id: 'twitch',
  name: 'Twitch',
  hosts: ['twitch.tv'],
  kind: 'streaming',
  traits: ['directMessages', 'group', 'strangers'],
  adapters: [
    {
      id: 'twitch',
      list: ['[data-test-selector="chat-scrollable-area__message-container"]'],
      row: ['.chat-line__message', '.seventv-message'],
      text: ['[data-a-target="chat-message-text"]'],
      author: [pick('.chat-author__display-name'), pick('[data-user]', 'data-user')],
      composer: ['[data-a-target="chat-input"]'],
      audience: 'group',
    },
  ],
  checked: '2026-11-20',
  notes:
    'Extensions that many viewers use replace the rows (.seventv-message) or add data-user. Own lines have no mark.',
});
