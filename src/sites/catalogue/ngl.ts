import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const ngl = defineSite({
  id: 'ngl',
  name: 'NGL',
  hosts: ['ngl.link'],
  kind: 'anonymousQuestions',
  traits: ['strangers', 'anonymous'],
  statedAge: 18,
  checked: '2026-11-28',
});

export const nglFacts = defineFacts({
  age: source(
    'https://law.co.il/en/news/2024/07/11/ftc-settles-charges-against-messaging-app-unfair-marketing',
    'M',
  ),
  help: {
    report: source('https://ngl.link/user-safety', 'H'),
    block: source('https://ngl.framer.website/safety-2', 'M'),
    privacy: source('https://ngl.link/parent-safety', 'H'),
  },
  traits: source(
    'https://law.co.il/en/news/2024/07/11/ftc-settles-charges-against-messaging-app-unfair-marketing',
    'M',
  ),
  checked: '2026-11-28',
  note: 'An order of the United States’ Federal Trade Commission (July 2024): it may not be offered to anyone under 18. Its page for parents may be older than that.',
});
