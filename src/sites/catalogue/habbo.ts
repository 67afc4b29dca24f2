import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const habbo = defineSite({
  id: 'habbo',
  name: 'Habbo',
  hosts: [
    'habbo.com',
    'habbo.com.br',
    'habbo.com.tr',
    'habbo.de',
    'habbo.es',
    'habbo.fi',
    'habbo.fr',
    'habbo.it',
    'habbo.nl',
  ],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const habboFacts = defineFacts({
  age: source('https://help.habbo.com/hc/en-us/articles/221642848-The-Underage-Ban', 'H'),
  help: {
    report: source('https://help.habbo.com/hc/en-us/articles/221642108-How-do-I-report-a-problem-', 'H'),
    block: source('https://help.habbo.com/hc/en-us/articles/221642108-How-do-I-report-a-problem-', 'H'),
    privacy: source('https://help.habbo.com/hc/en-us/articles/360011511680-Is-my-child-safe-on-Habbo', 'H'),
  },
  traits: source('https://help.habbo.com/hc/en-us/articles/360011511680-Is-my-child-safe-on-Habbo', 'H'),
  checked: '2026-11-28',
  note: '“Habbo is for players 13 years and older.” One page tells how to report and how to ignore somebody.',
});
