import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const marshmallow = defineSite({
  id: 'marshmallow',
  name: 'Marshmallow',
  hosts: ['marshmallow-qa.com'],
  kind: 'anonymousQuestions',
  traits: ['strangers', 'anonymous'],
  checked: '2026-11-28',
});

export const marshmallowFacts = defineFacts({
  help: {
    block: guide('https://services.awaisora.com/2025/09/04/2469bd8a-2db8-40ba-aaa4-f402fbeff2c4', 'M'),
    privacy: guide('https://utsutoushitsu.com/marshmallow.html', 'M'),
  },
  traits: source('https://marshmallow-qa.com/terms/service?hl=ja', 'H'),
  checked: '2026-11-28',
  note: 'Only the beginning of its terms was read, in Japanese. Those who write without an account can write on after they are blocked, says the guide; one can refuse their messages. One chooses who may write: anybody, those with an account, or those who follow.',
});
