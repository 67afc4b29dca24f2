import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const brainly = defineSite({
  id: 'brainly',
  name: 'Brainly',
  hosts: ['brainly.com'],
  kind: 'forum',
  traits: ['strangers'],
  checked: '2026-11-28',
});

export const brainlyFacts = defineFacts({
  traits: source(
    'https://faq.brainly.com/hc/en-us/articles/360001227690-Brainly-will-be-getting-rid-of-private-messages-and-profile-comments-',
    'M',
  ),
  checked: '2026-11-28',
  note: 'Homework questions, answered by anybody. It announced that private messages go.',
});
