import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const imvu = defineSite({
  id: 'imvu',
  name: 'IMVU',
  hosts: ['imvu.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const imvuFacts = defineFacts({
  age: source('https://donotpay.com/learn/imvu-terms-of-service/', 'M'),
  help: {
    report: source(
      'https://support.imvu.com/support/solutions/articles/154000196812-how-do-i-flag-a-user-',
      'H',
    ),
    block: source('https://nl.imvu.com/catalog/web_safety_tips01.php', 'M'),
    privacy: source('https://nb.secure.imvu.com/catalog/web_safety_tips02.php', 'L'),
  },
  traits: source('https://www.imvu.com/catalog/web_info.php?section=Info&topic=community_guidelines', 'H'),
  checked: '2026-11-28',
  note: 'Its terms of 24 June 2021 and its guidelines of 2015 say 13; the age may have been raised since. Its safety tips are a copy without a date.',
});
