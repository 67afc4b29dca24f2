import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const slack = defineSite({
  id: 'slack',
  name: 'Slack',
  hosts: ['app.slack.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  statedAge: 16,
  adapters: [
    {
      id: 'slack',
      paths: ['/client/'],
      list: ['#message-list [data-qa="slack_kit_list"]', '#message-list'],
      row: ['[data-qa="virtual-list-item"]'],
      text: ['[data-qa="message-text"]'],
      omit: ['.offscreen'],
      author: [pick('[data-qa="message_sender_name"]'), pick('[data-qa="message_sender"]')],
      authorLeadsRun: true,
      ownName: [pick('[data-qa="user-button"]', 'aria-label', '^[^:]+: *(.+)$')],
      time: [pick('', 'id', '(\\d{10}\\.\\d+)')],
      rowId: 'id',
      composer: ['[data-qa="message_input"] [contenteditable="true"]', '[contenteditable][role="textbox"]'],
      title: [pick('[data-qa="channel_name"]')],
    },
  ],
  checked: '2026-11-28',
  notes:
    'M: steveseguin/social_stream, sources/slack.js (2025-12), and several scripts of 2025 and 2026 (read 2026-11-28); L: where ' +
    'the child is called by name (the label of the button of the account) and the title. Own rows have no mark. The ' +
    'id of a row is the time it was written, in seconds.',
});

export const slackFacts = defineFacts({
  age: source('https://privacyfetch.com/slack.com/terms-billing', 'M'),
  help: {
    report: source(
      'https://slack.com/intl/en-in/help/articles/22130526790291-Report-workspace-content-to-Slack',
      'H',
    ),
    block: guide('https://uxpatternsguide.com/sources/slack-hide-person/', 'M'),
    privacy: source(
      'https://slack.com/help/articles/360060326994-Manage-settings-and-permissions-for-Slack-Connect-direct-messages',
      'H',
    ),
  },
  traits: source('https://citizenside.com/technology/how-to-use-slack-huddles/', 'M'),
  checked: '2026-11-28',
  note: 'A workspace is by invitation. Its privacy policy names 16, too (https://conductatlas.com/platform/slack/slack-privacy-policy/childrens-data-prohibition/). What can be done about somebody is to hide them, which they are not told. It has no settings for young people: owners of a workspace choose who from outside may send direct messages.',
});
