import { defineSite } from '../site.ts';
import { defineFacts, none, source } from '../site-facts.ts';

export const scratch = defineSite({
  id: 'scratch',
  name: 'Scratch',
  hosts: ['scratch.mit.edu'],
  kind: 'social',
  traits: ['strangers'],
  checked: '2026-11-28',
});

export const scratchFacts = defineFacts({
  age: none('https://scratch.mit.edu/parents', 'H'),
  help: {
    report: source(
      'https://mitscratch.freshdesk.com/en/support/solutions/articles/4000211810-how-do-i-limit-the-interactions-my-child-has-with-other-scratchers-',
      'H',
    ),
    block: none('http://info.scratch.mit.edu/Blocks_on_User_Accounts', 'H'),
    privacy: source(
      'https://mitscratch.freshdesk.com/en/support/solutions/articles/4000211810-how-do-i-limit-the-interactions-my-child-has-with-other-scratchers-',
      'H',
    ),
  },
  traits: source('https://scratch.mit.edu/faq', 'H'),
  checked: '2026-11-28',
  note: 'Made for children of 8 to 16, and used by younger ones with their parents, says its page for parents. Comments are open to all. Only those who run it can block an account; others report. There are no settings for parents: one page tells what can be done instead.',
});
