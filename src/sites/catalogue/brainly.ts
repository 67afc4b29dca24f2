import { defineSite } from '../site.ts';
import { defineFacts } from '../site-facts.ts';

export const brainly = defineSite({
  id: 'brainly',
  name: 'Brainly',
  hosts: ['brainly.com'],
  kind: 'forum',
  traits: ['strangers'],
  checked: '2026-11-28',
});

export const brainlyFacts = defineFacts({
  checked: '2026-11-28',
  note: 'Homework questions, answered by anybody.',
});
