import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const linkedin = defineSite({
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  kind: 'social',
  traits: ['directMessages', 'group', 'camera', 'strangers'],
  statedAge: 16,
  checked: '2026-11-28',
});

export const linkedinFacts = defineFacts({
  age: source('https://www.linkedin.com/legal/user-agreement', 'H'),
  help: {
    report: source(
      'https://www.linkedin.com/help/linkedin/answer/a1336329/harassment-or-safety-concern',
      'M',
    ),
    block: source('https://www.linkedin.com/help/linkedin/answer/2839', 'L'),
    privacy: source('https://help.linkedin.com/app/safety/answers/detail/a_id/38599', 'H'),
  },
  traits: source('https://www.linkedin.com/legal/user-agreement', 'H'),
  checked: '2026-11-28',
  note: 'User agreement of 3 November 2025. Its page for parents and educators is an older one.',
});
