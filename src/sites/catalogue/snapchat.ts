import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const snapchat = defineSite({
  id: 'snapchat',
  name: 'Snapchat',
  hosts: ['snapchat.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera', 'strangers', 'disappearing'],
  statedAge: 13,
  checked: '2026-11-20',
  notes: 'Class names are hashes that change; no source is sure enough for an adapter.',
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
