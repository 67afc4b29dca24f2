import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

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
  help: {
    report: source('https://help.tellonym.me/hc/en-us/articles/360008260199-What-else-should-I-know', 'H'),
    block: source('https://help.tellonym.me/hc/en-us/articles/360008260199-What-else-should-I-know', 'H'),
    privacy: guide('https://www.internetmatters.org/de/hub/esafety-news/what-is-the-tellonym-app/', 'M'),
  },
  traits: source('https://knowledge-centre.familyinsights.net/knowledge-base/app-review-tellonym/', 'M'),
  checked: '2026-11-28',
  note: 'Its terms say 13; the shop for iPhones shows 17. Its help names its filters, blocking and reporting, and does not tell the steps.',
});
