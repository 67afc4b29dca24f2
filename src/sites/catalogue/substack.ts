import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const substack = defineSite({
  id: 'substack',
  name: 'Substack',
  hosts: ['substack.com'],
  kind: 'social',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 16,
  checked: '2026-11-28',
});

export const substackFacts = defineFacts({
  age: source('https://substack.com/tos', 'H'),
  help: {
    report: source(
      'https://support.substack.com/hc/en-us/articles/23269054613396-How-do-I-report-a-chat-to-Substack',
      'H',
    ),
    block: source(
      'https://support.substack.com/hc/en-us/articles/14739169102740-How-do-I-block-someone-on-Substack-Notes',
      'H',
    ),
    privacy: source(
      'https://support.substack.com/hc/en-us/articles/10551066288404-Can-I-direct-message-another-reader-or-writer-on-Substack',
      'H',
    ),
  },
  traits: source(
    'https://support.substack.com/hc/en-us/articles/10551066288404-Can-I-direct-message-another-reader-or-writer-on-Substack',
    'H',
  ),
  checked: '2026-11-28',
  note: 'Terms of 25 September 2024. Its settings are for all ages: who may ask to write. Newsletters at addresses of their own are not covered.',
});
