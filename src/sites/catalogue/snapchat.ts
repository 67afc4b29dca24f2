import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const snapchat = defineSite({
  id: 'snapchat',
  name: 'Snapchat',
  hosts: ['snapchat.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera', 'strangers', 'disappearing'],
  statedAge: 13,
  adapters: [
    {
      id: 'snapchat',
      signature: ['[id^="cv-"]', '[id^="title-"]'],
      list: ['[id^="cv-"]'],
      row: ['span.ogn1z'],
      run: 'li',
      author: [pick('header .nonIntl')],
      authorLeadsRun: true,
      composer: ['div[role="textbox"]'],
      conversation: [pick('[id^="cv-"]', 'id')],
    },
  ],
  checked: '2026-11-28',
  notes:
    'M: class names are hashes, but these (ogn1z, nonIntl, T1yt2) are the same in several scripts from May 2025 to November ' +
    '2026, among them mathe00/snapchat-chat-bulk-delete-ts, src/config.ts, and a SnapBot of 2026-11 (read 2026-11-28). Each ' +
    'run of one sender is an li with a header; the child is "Me" there. Nobody knows where the name of the open chat stands: ' +
    'the id of the list tells the conversation. Pictures that vanish have no words.',
});

export const snapchatFacts = defineFacts({
  age: source('https://www.snap.com/terms', 'H'),
  help: {
    report: source('https://help.snapchat.com/hc/en-us/articles/7012399221652', 'M'),
    block: source(
      'https://help.snapchat.com/hc/en-us/articles/7012401093396-How-do-I-block-a-friend-on-Snapchat',
      'M',
    ),
    privacy: source('https://parents.snapchat.com/', 'M'),
  },
  traits: source('https://www.connectedchild.co.uk/help/understanding-apps', 'M'),
  checked: '2026-11-28',
  note: 'Terms of 7 April 2025. My AI, a chat with a machine, is part of it.',
});
