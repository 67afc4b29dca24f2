import { defineSite } from '../site.ts';
import { defineFacts } from '../site-facts.ts';

export const peing = defineSite({
  id: 'peing',
  name: 'Peing',
  hosts: ['peing.net'],
  kind: 'anonymousQuestions',
  traits: ['strangers', 'anonymous'],
  checked: '2026-11-28',
});

export const peingFacts = defineFacts({
  checked: '2026-11-28',
});
