import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const kick = defineSite({
  id: 'kick',
  name: 'Kick',
  hosts: ['kick.com'],
  kind: 'streaming',
  traits: ['group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const kickFacts = defineFacts({
  age: source(
    'https://conductatlas.com/platform/kick/kick-terms-of-service/age-restriction-and-minor-exclusion/',
    'M',
  ),
  help: {
    report: source('https://help.kick.com/en/articles/8539253-submitting-a-report', 'H'),
    block: source('https://help.kick.com/en/articles/10162074-moderation-features-guide', 'H'),
  },
  traits: source('https://internetmatters.org/hub/news-blogs/what-is-kick-streaming', 'M'),
  checked: '2026-11-28',
  note: 'From 13 to 17 with permission and oversight of a parent or guardian. Kick calls blocking “muting”.',
});
