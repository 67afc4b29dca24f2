import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, none, source } from '../site-facts.ts';

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

export const robloxFacts = defineFacts({
  age: none(
    'https://www.lethbridgepolice.ca/community-safety/online-safety-toolkit/online-gaming-and-virtual-communities',
    'M',
  ),
  help: {
    report: source('https://en.help.roblox.com/hc/en-us/articles/203312410', 'M'),
    block: source('https://en.help.roblox.com/hc/en-us/articles/203314270-How-to-Block-Another-User', 'M'),
    privacy: source(
      'https://en.help.roblox.com/hc/en-us/articles/30428310121620-Parental-Controls-Overview',
      'M',
    ),
  },
  traits: source('https://www.connectedchild.co.uk/help/understanding-apps', 'M'),
  checked: '2026-11-28',
  note: 'It names no least age: children of any age may have an account, with more chat as they grow older.',
});
