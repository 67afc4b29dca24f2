import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const discord = defineSite({
  id: 'discord',
  name: 'Discord',
  hosts: ['discord.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera', 'strangers'],
  statedAge: 13,
  adapters: [
    {
      id: 'discord',
      paths: ['/channels/'],
      list: ['ol[data-list-id="chat-messages"]'],
      row: ['li[id^="chat-messages-"]'],
      textIdPrefix: 'message-content-',
      author: [pick('[id^="message-username-"] [class*="username"]'), pick('[id^="message-username-"]')],
      authorLeadsRun: true,
      ownName: [
        pick('section[aria-label="User area"] [class*="panelTitle"]'),
        pick('section[class*="panels"] [class*="nameTag"] [class*="title"]'),
      ],
      time: [pick('time[datetime]', 'datetime')],
      rowId: 'id',
      composer: ['[role="textbox"][data-slate-editor]', '[class*="slateTextArea"]'],
      title: [pick('main h1'), pick('main', 'aria-label')],
      directPaths: ['/channels/@me/'],
    },
  ],
  checked: '2026-11-20',
  notes:
    'A reply preview carries a second message-content id, so the words are found by the id of the row itself. ' +
    'Class names end in a changing hash: only their beginnings are used. Nothing marks own messages; the name in ' +
    'the user panel is compared, and where that panel stands is less certain than the rest.',
});

export const discordFacts = defineFacts({
  age: source('https://discord.com/terms', 'H'),
  help: {
    report: source('https://discord.com/safety/360044103651-reporting-abusive-behavior-to-discord', 'H'),
    block: source('https://support.discord.com/hc/en-us/articles/217916488-Blocking-Privacy-Settings', 'M'),
    privacy: source('https://discord.com/safety-family-center', 'H'),
  },
  traits: source('https://discord.com/terms', 'H'),
  checked: '2026-11-28',
  note: 'Terms of 29 September 2025; some countries have a higher age.',
});
