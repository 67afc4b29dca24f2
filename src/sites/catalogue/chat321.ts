import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const chat321 = defineSite({
  id: 'chat321',
  name: '321 Chat',
  hosts: ['321chat.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'strangers', 'anonymous'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const chat321Facts = defineFacts({
  age: source('https://www.321chat.com/rules/', 'H'),
  help: {
    report: source('https://www.321chat.com/contact/', 'M'),
    block: source('https://321chat.com/message-board/threads/rules-and-guidelines.2', 'H'),
  },
  traits: source('https://dcdhub.org/digital-safety/', 'M'),
  checked: '2026-11-28',
  note: 'Open rooms, one of them for teenagers. For 13 to 16, 13 to 19, from 16 and from 18, say its rules of its rooms. Its page on ignoring somebody is that of its message board.',
});
