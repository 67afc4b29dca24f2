import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';

export const discord = defineSite({
  id: 'discord',
  name: 'Discord',
  hosts: ['discord.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera', 'strangers'],
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
