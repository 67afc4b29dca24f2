import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const linkedin = defineSite({
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  kind: 'social',
  traits: ['directMessages', 'group', 'camera', 'strangers'],
  checked: '2026-11-28',
});

export const linkedinFacts = defineFacts({
  help: {
    report: source(
      'https://www.linkedin.com/help/linkedin/answer/a1336329/harassment-or-safety-concern',
      'M',
    ),
  },
  checked: '2026-11-28',
  note: 'Sources disagree on the least age: 14 and 16 are named.',
});
