import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const sendit = defineSite({
  id: 'sendit',
  name: 'Sendit',
  hosts: ['getsendit.com'],
  kind: 'anonymousQuestions',
  traits: ['strangers', 'anonymous'],
  statedAge: 17,
  checked: '2026-11-28',
});

export const senditFacts = defineFacts({
  age: source('https://www.getsendit.com/safety', 'H'),
  help: {
    report: source('https://www.getsendit.com/safety', 'H'),
    block: source('https://www.getsendit.com/safety', 'H'),
    privacy: source('https://getsendit.com/safety/parents', 'H'),
  },
  traits: source(
    'https://www.ftc.gov/news-events/news/press-releases/2025/09/ftc-investigation-leads-lawsuit-alleging-sendit-app-its-ceo-unlawfully-collected-personal-data',
    'M',
  ),
  checked: '2026-11-28',
  note: '“Sendit was made for people 17 and older.” The app makes the link; the answer is written in the browser. In September 2025 the United States’ Federal Trade Commission took action against its maker over data of children under 13 and made-up messages.',
});
