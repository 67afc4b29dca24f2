import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const tellonym = defineSite({
  id: 'tellonym',
  name: 'Tellonym',
  hosts: ['tellonym.me'],
  kind: 'anonymousQuestions',
  traits: ['strangers', 'anonymous'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const tellonymFacts = defineFacts({
  age: source('https://knowledge-centre.familyinsights.net/knowledge-base/app-review-tellonym/', 'M'),
  traits: source('https://knowledge-centre.familyinsights.net/knowledge-base/app-review-tellonym/', 'M'),
  checked: '2026-11-28',
  note: 'Its terms say 13; the shop for iPhones shows 17.',
});
