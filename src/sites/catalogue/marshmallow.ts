import { defineSite } from '../site.ts';
import { defineFacts } from '../site-facts.ts';

export const marshmallow = defineSite({
  id: 'marshmallow',
  name: 'Marshmallow',
  hosts: ['marshmallow-qa.com'],
  kind: 'anonymousQuestions',
  traits: ['strangers', 'anonymous'],
  checked: '2026-11-28',
});

export const marshmallowFacts = defineFacts({
  checked: '2026-11-28',
});
