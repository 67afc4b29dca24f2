import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const kidschat = defineSite({
  id: 'kidschat',
  name: 'Kids Chat',
  hosts: ['kidschat.net'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'strangers', 'anonymous'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const kidschatFacts = defineFacts({
  age: source('https://www.kidschat.net/forums/threads/age-requirements-2-0.1012/', 'H'),
  help: {
    report: source('https://www.kidschat.net/safety.html', 'H'),
    block: source('https://www.kidschat.net/safety.html', 'H'),
    privacy: source('https://www.kidschat.net/safety.html', 'H'),
  },
  traits: source('https://www.kidschat.net/forums/threads/age-requirements-2-0.1012/', 'H'),
  checked: '2026-11-28',
  note: 'For 13 to 19, say its rules. One page for young people tells to report to a moderator, and that one can ignore somebody.',
});
