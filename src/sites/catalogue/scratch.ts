import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const scratch = defineSite({
  id: 'scratch',
  name: 'Scratch',
  hosts: ['scratch.mit.edu'],
  kind: 'social',
  traits: ['strangers'],
  checked: '2026-11-28',
});

export const scratchFacts = defineFacts({
  help: {
    report: source(
      'https://mitscratch.freshdesk.com/en/support/solutions/articles/4000211810-how-do-i-limit-the-interactions-my-child-has-with-other-scratchers-',
      'H',
    ),
    privacy: source(
      'https://mitscratch.freshdesk.com/en/support/solutions/articles/4000211810-how-do-i-limit-the-interactions-my-child-has-with-other-scratchers-',
      'H',
    ),
  },
  traits: source('https://scratch.mit.edu/faq', 'H'),
  checked: '2026-11-28',
  note: 'Made for children of 8 to 16; no least age was found. Comments are open to all. Its answers tell how to report and name no way to block. For parents: https://scratch.mit.edu/parents/',
});
