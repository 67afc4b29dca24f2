import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const rumble = defineSite({
  id: 'rumble',
  name: 'Rumble',
  hosts: ['rumble.com'],
  kind: 'streaming',
  traits: ['group', 'strangers'],
  statedAge: 13,
  adapters: [
    {
      id: 'rumble',
      list: ['#chat-history-list'],
      row: ['.chat-history--row'],
      text: ['.chat-history--message', '.chat-history--rant-text'],
      author: [pick('.chat-history--username'), pick('.chat-history--rant-username')],
      authorId: [pick('', 'data-message-user-id')],
      rowId: 'data-message-id',
      composer: ['form.chat-message-form textarea', '.chat--input textarea'],
      audience: 'group',
    },
  ],
  checked: '2026-11-28',
  notes:
    'M: seven scripts from 2022 to 2026 agree on list, rows, names and words (among them a table of selectors with their ' +
    'fallbacks, 2026; read 2026-11-28). Messages with money (rants) have names of their own for the same parts. Own lines have ' +
    'no mark.',
});

export const rumbleFacts = defineFacts({
  age: source(
    'https://conductatlas.com/platform/rumble/rumble-privacy-policy/coppa-age-restriction-and-childrens-data/',
    'M',
  ),
  help: {
    report: guide('https://hdstockimages.com/?p=350582', 'L'),
    block: guide('https://hdstockimages.com/?p=350582', 'L'),
  },
  traits: source('https://docdecoder.app/summary/rumble.com/terms-conditions', 'M'),
  checked: '2026-11-28',
  note: 'One guide without details names blocking and reporting.',
});
