import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const garticio = defineSite({
  id: 'garticio',
  name: 'Gartic.io',
  hosts: ['gartic.io'],
  kind: 'game',
  traits: ['group', 'strangers'],
  checked: '2026-11-28',
});

export const garticioFacts = defineFacts({
  traits: source('https://causalzap-astro.pages.dev/en/games/gartic-io', 'M'),
  checked: '2026-11-28',
  note: 'Drawing and guessing in open rooms, without an account.',
});
