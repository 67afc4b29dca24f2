import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const chatroulette = defineSite({
  id: 'chatroulette',
  name: 'Chatroulette',
  hosts: ['chatroulette.com'],
  kind: 'strangerVideo',
  traits: ['camera', 'strangers'],
  statedAge: 18,
  checked: '2026-11-28',
});

export const chatrouletteFacts = defineFacts({
  age: source('https://chatroulette.com/rules', 'H'),
  help: {
    report: source('https://chatroulette.com/rules', 'H'),
    block: guide('https://chadwilken.com/pl/chatroulette-12', 'L'),
  },
  traits: source('https://chatroulette.com/rules', 'H'),
  checked: '2026-11-28',
  note: '“Chatroulette is only for people who are 18 and older.” A guide, in a Polish copy, says that whoever ends a chat is not paired with the same person again.',
});
