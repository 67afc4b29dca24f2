import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, guide, none, source } from '../site-facts.ts';

export const googlemessages = defineSite({
  id: 'googlemessages',
  name: 'Google Messages',
  hosts: ['messages.google.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group'],
  adapters: [
    {
      id: 'googlemessages',
      paths: ['/web/conversations'],
      list: ['mws-messages-list', '[data-e2e-conversation-container]'],
      row: ['mws-message-wrapper[msg-id]', 'mws-message-wrapper'],
      text: ['[data-e2e-message-content]', '.text-msg-content', 'mws-text-message-part'],
      omit: ['.embed-msg-part-container'],
      author: [
        pick('mws-text-message-part[aria-label]', 'aria-label', '^(.+?) (?:said|replied)\\b'),
        pick('.sender-name'),
      ],
      own: ['[data-e2e-message-outgoing="true"]', '[is-outgoing="true"]'],
      other: ['[data-e2e-message-outgoing="false"]', '[is-outgoing="false"]'],
      rowId: 'msg-id',
      composer: ['textarea'],
      title: [pick('[data-e2e-header-title] h2'), pick('[data-e2e-header-title]')],
    },
  ],
  checked: '2026-11-28',
  notes:
    'H: rows, sides, words and title, in several scripts of 2026, one of which describes the page as it was on 2026-09-29 ' +
    '(Keepr, extraction for Messages for Web); M: who wrote, from the label for screen readers, in English only; read ' +
    '2026-11-28. A message that answers another holds that one in embed-msg-part-container. Ids are numbers that come again ' +
    'in other conversations, which the address tells apart. Days between messages are elements of another name.',
});

export const googlemessagesFacts = defineFacts({
  age: none('https://jibe.google.com/intl/en_gb/policies/terms/', 'M'),
  help: {
    report: source('https://support.google.com/messages/answer/9061432', 'M'),
    block: source('https://support.google.com/messages/answer/9061432', 'M'),
    privacy: guide(
      'https://cybertechhub.top/en/android-version-of-google-messages-introduces-alerts-for-potentially-offensive-material-2',
      'M',
    ),
  },
  traits: source('https://support.google.com/messages/answer/9061432', 'M'),
  checked: '2026-11-28',
  note: 'Text messages of a telephone, shown in the browser. One page tells how to report; to report somebody blocks them, too. It was read in a mirror. The terms of its chat features name no age. Warnings of naked pictures are on for those under 18, says a guide; parents set them in Family Link.',
});
