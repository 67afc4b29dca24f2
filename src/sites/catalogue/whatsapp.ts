import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const whatsapp = defineSite({
  id: 'whatsapp',
  name: 'WhatsApp',
  hosts: ['web.whatsapp.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera', 'disappearing'],
  statedAge: 13,
  adapters: [
    {
      id: 'whatsapp',
      list: ['[data-testid="conversation-panel-messages"]', '#main [role="application"]', '#main'],
      row: ['[role="row"]', '[data-id]'],
      text: ['.selectable-text.copyable-text', '[data-testid="selectable-text"]'],
      omit: ['[data-testid*="quoted"]'],
      author: [pick('[data-pre-plain-text]', 'data-pre-plain-text', '\\]\\s*(.+?):\\s*$')],
      own: ['.message-out', '[data-id^="true_"]'],
      other: ['.message-in', '[data-id^="false_"]'],
      time: [pick('[data-pre-plain-text]', 'data-pre-plain-text', '^\\[(.+?)\\]')],
      rowId: 'data-id',
      composer: ['footer [contenteditable="true"][role="textbox"]'],
      title: [pick('#main header span[title]', 'title'), pick('#main header [role="button"] span')],
      conversation: [pick('#main header span[title]', 'title'), pick('#main header [role="button"] span')],
    },
  ],
  checked: '2026-11-20',
  notes:
    'Author and time stand together in data-pre-plain-text as "[HH:MM, DATE] Name: ". The address never changes, so ' +
    'the title tells one conversation from another. message-in and message-out may be gone in the newest builds.',
});

export const whatsappFacts = defineFacts({
  age: source('https://www.whatsapp.com/legal/updates/terms-of-service', 'H'),
  help: {
    report: source('https://faq.whatsapp.com/1142481766359885', 'M'),
    block: source('https://faq.whatsapp.com/1142481766359885', 'M'),
    privacy: source('https://faq.whatsapp.com/3307102709559968', 'M'),
  },
  traits: source('https://www.whatsapp.com/legal/updates/terms-of-service', 'H'),
  checked: '2026-11-28',
  note: 'Terms of 4 January 2021, with 16 in Europe; later guides name 13 there, too. One page tells how to block and how to report.',
});
