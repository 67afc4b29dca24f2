import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const bazoocam = defineSite({
  id: 'bazoocam',
  name: 'Bazoocam',
  hosts: ['bazoocam.org'],
  kind: 'strangerVideo',
  traits: ['camera', 'strangers', 'anonymous'],
  checked: '2026-11-28',
});

export const bazoocamFacts = defineFacts({
  help: {
    report: guide('https://ferilibro.com/bazoocam-le-chatroulette-en-francais', 'M'),
  },
  traits: source('https://ferilibro.com/bazoocam-le-chatroulette-en-francais', 'M'),
  checked: '2026-11-28',
  note: 'The guide, in French, says that F7 complains of somebody, and that three complaints within five minutes shut somebody out for some minutes.',
});
