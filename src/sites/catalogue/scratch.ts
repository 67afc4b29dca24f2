import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

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
    privacy: source('https://scratch.mit.edu/parents/', 'M'),
  },
  checked: '2026-11-28',
  note: 'Made for children. Comments are open to all; there are no private messages.',
});
