import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';

export const roblox = defineSite({
  id: 'roblox',
  name: 'Roblox',
  hosts: ['roblox.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  adapters: [
    {
      id: 'roblox',
      list: ['#chat-container .dialog-container ul.dialog-messages'],
      row: ['li.dialog-message-container'],
      text: ['.dialog-message-content'],
      author: [pick('.dialog-message-author')],
      authorLeadsRun: true,
      other: ['.message-inbound'],
      own: ['.dialog-message-container:not(.message-inbound)'],
      composer: ['textarea.dialog-input'],
      title: [pick('.dialog-header-title')],
      conversation: [pick('.dialog-header-title')],
    },
  ],
  checked: '2026-11-20',
  notes:
    'The chat is a window laid over every page, so the title tells the conversation, not the address. The inside of a ' +
    'row is from one source only. Chat inside the games is drawn, not text, and cannot be read.',
});
