import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const steam = defineSite({
  id: 'steam',
  name: 'Steam',
  hosts: ['steamcommunity.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  adapters: [
    {
      id: 'steam-chat',
      paths: ['/chat'],
      windows: ['.chatWindow'],
      list: ['.chatHistory'],
      row: ['.msg'],
      run: '.ChatMessageBlock',
      skip: ['.timeDivision', '.serverMsg'],
      text: ['.msgText'],
      author: [pick('.speakerName')],
      own: ['.isCurrentUser'],
      time: [pick('.FriendChatTimeStamp')],
      composer: ['.chatEntry textarea'],
    },
  ],
  checked: '2026-11-28',
  notes:
    'M: the names are not hashed and are the same in a description of the client of October 2026 (which shares its code ' +
    'with the page), in a copy of the page of 2019 and in a script of 2025 (.ChatMessageBlock, .speakerName, .msgText; read ' +
    '2026-11-28); L: where in a block .isCurrentUser stands, which is looked for all over it. One block holds several ' +
    'messages of one author. Nothing is known that tells one window from another for sure, so the address does.',
});

export const steamFacts = defineFacts({
  age: source('https://store.steampowered.com/subscriber_agreement/', 'H'),
  help: {
    report: source('https://help.steampowered.com/en/faqs/view/4F8E-AE41-B6B1-F836', 'M'),
    block: source('https://help.steampowered.com/en/faqs/view/4F8E-AE41-B6B1-F836', 'L'),
    privacy: source('https://help.steampowered.com/en/faqs/view/054C-3167-DD7F-49D4', 'M'),
  },
  traits: source('https://www.kidsonlineworld.com/app---steam.html', 'M'),
  checked: '2026-11-28',
  note: 'Its agreement: “You may not become a Subscriber if you are under the age of 13.” Only the community, not the shop.',
});
