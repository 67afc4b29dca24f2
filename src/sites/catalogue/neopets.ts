import { defineSite } from '../site.ts';
import { defineFacts, guide, none, source } from '../site-facts.ts';

export const neopets = defineSite({
  id: 'neopets',
  name: 'Neopets',
  hosts: ['neopets.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const neopetsFacts = defineFacts({
  age: none('https://www.neopets.com/privacy.phtml', 'H'),
  help: {
    report: guide('https://pinkpoogletoy.com/rainbow-poogle/sub_managementofaccounts.htm', 'L'),
    block: guide('http://www.neopets.com/newnt/index.phtml?section=7192&week=056', 'L'),
    privacy: source(
      'https://classic.support.neopets.com/hc/en-us/articles/17748522736269-Parental-Consent-What-it-does',
      'H',
    ),
  },
  traits: source(
    'https://classic.support.neopets.com/hc/en-us/articles/17748522736269-Parental-Consent-What-it-does',
    'H',
  ),
  checked: '2026-11-28',
  note: 'Made for children, too. Under 13 the boards and messages need the consent of a parent. Children of any age may join, says its privacy policy of 19 July 2023, once a parent has agreed. Blocking and reporting, by e-mail, are told by old pages of players; the rules of its chat (services.neopets.com/chatrules.phtml) point to its help centre.',
});
