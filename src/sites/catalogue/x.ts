import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

const parts = {
  row: ['[data-testid^="message-"]:not([data-testid^="message-text-"])'],
  text: ['[data-testid^="message-text-"]'],
  omit: ['time'],
  author: [pick('[data-testid^="UserAvatar-Container-"]', 'data-testid', 'Container-(.+)$')],
  authorLeadsRun: true,
  own: ['[class*="justify-end"]', '[class*="bg-chat-accent"]'],
  time: [pick('time', 'datetime')],
  rowId: 'data-testid',
  composer: ['[data-testid="dm-composer-textarea"]'],
  title: [pick('[data-testid="dm-conversation-username"]')],
};

export const x = defineSite({
  id: 'x',
  name: 'X',
  hosts: ['twitter.com', 'x.com'],
  kind: 'social',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  adapters: [
    {
      ...parts,
      id: 'x-chat-shadow',
      paths: ['/i/chat'],
      list: ['[data-testid="dm-message-scroller"]', '[data-testid="dm-message-list"]'],
      shadowHosts: ['[data-testid="xchatEmbedRoute"]'],
    },
    {
      ...parts,
      id: 'x-chat',
      paths: ['/i/chat', '/messages'],
      list: ['[data-testid="dm-message-scroller"]', '[data-testid="dm-message-list"]'],
    },
    {
      id: 'x-messages',
      paths: ['/messages'],
      list: ['[data-testid="DmActivityViewport"]'],
      row: ['[data-testid="messageEntry"]'],
      text: ['[data-testid="tweetText"]'],
      author: [pick('[data-testid^="UserAvatar-Container-"]', 'data-testid', 'Container-(.+)$')],
      time: [pick('time', 'datetime')],
      composer: ['[data-testid="dmComposerTextInput"]'],
    },
  ],
  checked: '2026-11-20',
  notes:
    'Three generations are in use at once; the newest stands in a shadow root. The test ids of the texts begin like ' +
    'those of the rows, hence the negation. In the oldest one only others have an avatar.',
});

export const xFacts = defineFacts({
  age: source('https://twitter.com/en/tos', 'H'),
  help: {
    report: source('https://help.x.com/en/safety-and-security/report-abusive-behavior', 'M'),
    block: source('https://help.x.com/en/using-x/blocking-and-unblocking-accounts', 'M'),
    privacy: guide('https://nmdoj.gov/social-media-privacy/x-formerly-twitter/', 'M'),
  },
  traits: source('https://www.esafety.gov.au/key-topics/esafety-guide/x', 'M'),
  checked: '2026-11-28',
  note: 'Terms of 18 May 2023. Accounts of those known to be under 18 start with protected posts, says another guide (understandtech.co.uk).',
});
