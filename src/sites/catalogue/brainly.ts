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
  note: 'Homework questions, answered by anybody. It announced that private messages go. Of older terms, those of its site for Romania, the beginning was read: they are for adults and for minors with the permission of their parents.',
});
