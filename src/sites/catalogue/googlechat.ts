import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const googlechat = defineSite({
  id: 'googlechat',
  name: 'Google Chat',
  hosts: ['chat.google.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group'],
  statedAge: 13,
  adapters: [
    {
      id: 'googlechat',
      list: ['[role="main"][data-group-id]'],
      row: ['[role="group"][data-id][data-user-id]', '[data-id][data-message-multiplat-item-id]'],
      text: ['[jsname="bgckF"]', '.Zc1Emd'],
      author: [pick('[data-message-id][data-member-id]'), pick('[data-member-id][data-name]', 'data-name')],
      authorId: [pick('', 'data-user-id')],
      authorLeadsRun: true,
      time: [pick('[data-absolute-timestamp]', 'data-absolute-timestamp')],
      rowId: 'data-id',
      composer: ['[role="textbox"][contenteditable="true"]'],
      title: [pick('title', null, '^(?:[(]\\d+[)] )?(.+?)(?: - Chat)?$')],
      conversation: [pick('[role="main"][data-group-id]', 'data-group-id')],
    },
  ],
  checked: '2026-11-28',
  notes:
    'M: list, rows, authors and times are the same in several scripts of May to November 2026 (one of them run on the page: ' +
    '[role=main][data-group-id], [role=group][data-id][data-user-id]); L: the words, whose mark bgckF is from 2023 and 2026, ' +
    'Zc1Emd from 2025; read 2026-11-28. The author of own messages is "You" in the language of the page. What the ' +
    'conversation is called is not known but from the title of the page.',
});

export const googlechatFacts = defineFacts({
  age: source(
    'https://conductatlas.com/platform/google/google-terms-of-service/age-restriction-and-parental-consent-coppa/',
    'M',
  ),
  help: {
    report: guide('https://www.a7la-home.com/en/how-to-block-someone-on-google-chat-for-gmail', 'M'),
    block: guide('https://www.a7la-home.com/en/how-to-block-someone-on-google-chat-for-gmail', 'M'),
    privacy: source('https://support.google.com/families/answer/7106787', 'H'),
  },
  traits: source('https://www.a7la-home.com/en/how-to-block-someone-on-google-chat-for-gmail', 'M'),
  checked: '2026-11-28',
  note: 'Only its own host: the same chat inside Gmail shares its host with mail, and is left out. Younger children with an account that a parent looks after.',
});
