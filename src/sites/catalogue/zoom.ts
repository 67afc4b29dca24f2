import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const zoom = defineSite({
  id: 'zoom',
  name: 'Zoom',
  hosts: ['app.zoom.us'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  statedAge: 16,
  adapters: [
    {
      id: 'zoom',
      paths: ['/wc/'],
      list: ['#chat-list-content', '[data-testid="virtuoso-item-list"]', '.chat-container__chat-list'],
      row: ['[id^="chat-item-container-"]', '.new-chat-message__container'],
      text: [
        '.chat-rtf-box__display',
        '.new-chat-message__text-content',
        '.new-chat-message__text-box',
        '.chat-message__text-content',
      ],
      author: [pick('.chat-item__sender', 'title'), pick('.chat-item__sender')],
      authorLeadsRun: true,
      rowId: 'id',
      composer: [
        '.chat-rtf-box__chat-textarea-wrapper [contenteditable="true"]',
        'textarea.chat-box__chat-textarea',
      ],
      audience: 'group',
    },
  ],
  checked: '2026-11-28',
  notes:
    'M: steveseguin/social_stream, sources/zoom.js (2026-06), and a script of 2026 that skips its own messages by the sender ' +
    '"You" (read 2026-11-28). Two layouts are in use. The client is a frame of its own in some accounts, and its chat may ' +
    'stand in a shadow root, which is left to the generic reader. What is said to one person only stands in the same list.',
});

export const zoomFacts = defineFacts({
  age: source(
    'https://conductatlas.com/platform/zoom/zoom-terms-of-service/age-restriction-and-minor-use-prohibition/',
    'M',
  ),
  help: {
    report: source('https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0067474', 'H'),
    block: source(
      'https://library.zoom.com/admin-corner/account-and-endpoint-management/contacts-field-guide/managing-and-organizing-contacts',
      'H',
    ),
    privacy: source('https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0060951', 'H'),
  },
  traits: source('https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0065609', 'H'),
  checked: '2026-11-28',
  note: 'The client in the browser. Schools give younger pupils accounts of the school. The setting for young people is one of the school’s account.',
});
