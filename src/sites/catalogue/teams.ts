import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const teams = defineSite({
  id: 'teams',
  name: 'Microsoft Teams',
  hosts: ['teams.cloud.microsoft', 'teams.live.com', 'teams.microsoft.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  statedAge: 13,
  adapters: [
    {
      id: 'teams',
      list: ['#chat-pane-list', '[data-tid="message-pane-list-viewport"]'],
      row: ['[data-tid="chat-pane-message"]', '[data-tid="channel-pane-message"]'],
      run: '[data-tid="chat-pane-item"]',
      text: ['[id^="content-"]'],
      omit: ['[data-tid="quoted-reply-card"]', '[data-track-module-name="messageQuotedReply"]'],
      author: [pick('[data-tid="message-author-name"]'), pick('[id^="author-"]')],
      authorLeadsRun: true,
      own: ['.fui-ChatMyMessage'],
      other: ['.fui-ChatMessage'],
      time: [pick('time', 'datetime')],
      rowId: 'data-mid',
      composer: ['[data-tid="ckeditor"]', '[role="textbox"][contenteditable="true"]'],
      title: [pick('[data-tid="chat-title"]', 'title'), pick('[data-tid="chat-title"]')],
      conversation: [
        pick('[data-tid="sendMessageCommands-send"]', 'data-track-thread-id'),
        pick('[data-tid="chat-title"]', 'title'),
        pick('[data-tid="chat-title"]'),
      ],
    },
  ],
  checked: '2026-11-28',
  notes:
    'H: list, rows, words, authors, sides and times, in steveseguin/social_stream, sources/teams.js (2026-04) and several ' +
    'scripts up to October 2026; M: the title, and quoted messages; L: the id of the thread, on the button that sends; read ' +
    '2026-11-28. The mark of own messages is in the row or around it. The chat that was left may stay in the page unseen and ' +
    'come first in it: then the wrong one is read until it goes.',
});

export const teamsFacts = defineFacts({
  age: source(
    'https://conductatlas.com/platform/microsoft/microsoft-services-agreement-legacy/children-and-parental-consent-coppa/',
    'M',
  ),
  help: {
    report: source(
      'https://support.microsoft.com/th-TH/teams/free/troubleshoot/report-a-concern-in-microsoft-teams-free',
      'H',
    ),
    block: guide('https://clickthis.blog/how-to-block-someone-on-microsoft-teams', 'M'),
    privacy: source(
      'https://support.microsoft.com/en-us/help/4090274/microsoft-account-parental-consent-and-child-accounts',
      'H',
    ),
  },
  traits: source('https://www.safechildguide.com/apps/microsoft-teams', 'M'),
  checked: '2026-11-28',
  note: 'Under 13, or older in some countries, a parent sets the account up; from 13 a parent agrees. Much used by schools, which set what pupils can do. Blocking and the page on reporting are for accounts of one’s own; with those of a school or firm they may differ.',
});
