import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const marshmallow = defineSite({
  id: 'marshmallow',
  name: 'Marshmallow',
  hosts: ['marshmallow-qa.com'],
  kind: 'anonymousQuestions',
  traits: ['strangers', 'anonymous'],
  checked: '2026-11-28',
});

export const marshmallowFacts = defineFacts({
  traits: source('https://marshmallow-qa.com/terms/service?hl=ja', 'H'),
  checked: '2026-11-28',
  note: 'Only the beginning of its terms was read, in Japanese.',
});
