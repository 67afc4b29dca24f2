import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const joingy = defineSite({
  id: 'joingy',
  name: 'Joingy',
  hosts: ['joingy.com'],
  kind: 'strangerVideo',
  traits: ['camera', 'strangers', 'anonymous'],
  statedAge: 18,
  checked: '2026-11-28',
});

export const joingyFacts = defineFacts({
  age: source('https://joingy.com/rules/', 'H'),
  traits: source('https://joingy.com/rules/', 'H'),
  checked: '2026-11-28',
  note: '“Joingy prohibits access and use of all its services by anyone under 18 years of age.” “If anyone is making you uncomfortable, please disconnect from the chat”, say its rules, which name no way to report or to block.',
});
