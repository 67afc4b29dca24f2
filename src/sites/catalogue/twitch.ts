import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const twitch = defineSite({
  id: 'twitch',
  name: 'Twitch',
  hosts: ['twitch.tv'],
  kind: 'streaming',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
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

export const twitchFacts = defineFacts({
  age: source('https://www.twitch.tv/en/legal/terms-of-service/archive', 'H'),
  help: {
    report: source('https://help.twitch.tv/s/article/how-to-file-a-user-report', 'M'),
    block: source('https://help.twitch.tv/s/article/how-to-manage-harassment-in-chat', 'M'),
    privacy: source('https://safety.twitch.tv/s/article/Guide-Parents-Educators', 'L'),
  },
  traits: source('https://www.twitch.tv/en/legal/terms-of-service/archive', 'H'),
  checked: '2026-11-28',
  note: 'Terms of 12 August 2026; 16 in Australia. Below the age of majority with a parent or guardian only.',
});
