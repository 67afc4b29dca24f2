import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

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
  },
  traits: source('https://chatroulette.com/rules', 'H'),
  checked: '2026-11-28',
  note: '“Chatroulette is only for people who are 18 and older.”',
});
