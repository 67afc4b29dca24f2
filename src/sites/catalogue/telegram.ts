import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const telegram = defineSite({
  id: 'telegram',
  name: 'Telegram',
  hosts: ['web.telegram.org'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera', 'strangers', 'disappearing'],
  statedAge: 16,
  adapters: [
    {
      id: 'telegram-a',
      paths: ['/a/'],
      list: ['.MessageList'],
      row: ['.message-list-item[data-message-id]', '.Message[id^="message-"]'],
      skip: ['.ActionMessage'],
      text: ['.text-content'],
      omit: ['.MessageMeta', '.Reactions'],
      author: [pick('.message-title-name')],
      authorLeadsRun: true,
      own: ['.own'],
      rowId: 'data-message-id',
      composer: ['#editable-message-text'],
      title: [pick('#MiddleColumn .ChatInfo .title')],
      conversation: [pick('#MiddleColumn .ChatInfo .title')],
    },
    {
      id: 'telegram-k',
      paths: ['/k/'],
      list: ['.bubbles'],
      row: ['.bubble[data-mid]'],
      skip: ['.service'],
      text: ['.translatable-message', '.message'],
      omit: ['.time', '.reactions', '.reply'],
      author: [pick('.peer-title')],
      authorId: [pick('', 'data-peer-id')],
      authorLeadsRun: true,
      own: ['.is-out'],
      other: ['.is-in'],
      time: [pick('', 'data-timestamp')],
      rowId: 'data-mid',
      composer: ['.input-message-input'],
      title: [pick('.chat-info .peer-title')],
      conversation: [pick('.chat-info .peer-title')],
    },
  ],
  checked: '2026-11-20',
  notes:
    'Two clients with nothing in common share the host. Names stand on the first bubble of a run, in groups only.',
});

export const telegramFacts = defineFacts({
  age: source('https://www.esafety.gov.au/key-topics/esafety-guide/telegram', 'M'),
  help: {
    report: source('https://telegram.org/safety#how-to-report-content', 'H'),
    block: guide('https://asapguide.com/how-to-block-and-restrict-users-in-telegram-app/', 'M'),
    privacy: guide('https://nettkompass.pages.dev/en/plattformer/telegram', 'M'),
  },
  traits: source('https://telegram.org/tos/de', 'H'),
  checked: '2026-11-28',
  note: 'Several guides name 16. In the European Union one must be 18, say its terms for it.',
});
