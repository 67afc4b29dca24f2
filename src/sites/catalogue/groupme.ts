import { defineSite } from '../site.ts';
import { defineFacts, none, source } from '../site-facts.ts';

export const groupme = defineSite({
  id: 'groupme',
  name: 'GroupMe',
  hosts: ['app.groupme.com', 'web.groupme.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const groupmeFacts = defineFacts({
  age: source('https://docslib.org/doc/5699885/groupme-a-parents-guide', 'M'),
  help: {
    report: source(
      'https://support.microsoft.com/en-gb/office/learn-more-about-groupme-community-guidelines-26e268c8-e941-4b5a-9bd7-711559a70be8',
      'H',
    ),
    block: source(
      'https://support.microsoft.com/en-gb/office/learn-more-about-groupme-community-guidelines-26e268c8-e941-4b5a-9bd7-711559a70be8',
      'H',
    ),
    privacy: none('https://irespectandprotect.com/what-is-groupme/', 'M'),
  },
  traits: source('https://docslib.org/doc/5699885/groupme-a-parents-guide', 'M'),
  checked: '2026-11-28',
  note: 'A part of Microsoft. Its guidelines name both, reporting and blocking. It has no settings for parents, says a guide for them.',
});
