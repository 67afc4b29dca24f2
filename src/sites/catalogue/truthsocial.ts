import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const truthsocial = defineSite({
  id: 'truthsocial',
  name: 'Truth Social',
  hosts: ['truthsocial.com'],
  kind: 'social',
  traits: ['directMessages', 'strangers', 'disappearing'],
  statedAge: 18,
  checked: '2026-11-28',
});

export const truthsocialFacts = defineFacts({
  age: source(
    'https://github.com/OpenTermsArchive/pga-versions/blob/1257c3511ff7fdd65180cd7fb647fcc409a1d6b1/TruthSocial/Terms%20of%20Service.md',
    'H',
  ),
  help: {
    report: source('https://help.truthsocial.com/direct-messages/reporting', 'H'),
    block: source('https://help.truthsocial.com/moderation/moderation-faq/', 'H'),
  },
  traits: source('https://help.truthsocial.com/direct-messages/auto-delete/', 'H'),
  checked: '2026-11-28',
  note: '18, or younger with the permission and under the eyes of a parent, say its terms. Direct messages delete themselves after 14 days, unless one changes that.',
});
