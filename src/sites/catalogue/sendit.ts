import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const sendit = defineSite({
  id: 'sendit',
  name: 'Sendit',
  hosts: ['getsendit.com'],
  kind: 'anonymousQuestions',
  traits: ['strangers', 'anonymous'],
  checked: '2026-11-28',
});

export const senditFacts = defineFacts({
  checked: '2026-11-28',
  note: 'The app makes the link; the answer is written in the browser.',
});
