import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const pokemonshowdown = defineSite({
  id: 'pokemonshowdown',
  name: 'Pokémon Showdown',
  hosts: ['play.pokemonshowdown.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const pokemonshowdownFacts = defineFacts({
  help: {
    report: source(
      'https://www.smogon.com/forums/threads/how-to-report-serious-incidents-to-administrators-if-you-see-something-say-something.3676064/',
      'H',
    ),
  },
  traits: source(
    'https://www.smogon.com/forums/threads/how-to-report-serious-incidents-to-administrators-if-you-see-something-say-something.3676064/',
    'H',
  ),
  checked: '2026-11-28',
  note: 'People under 18 use it, say its rules; no least age was found. /ht in any room opens a ticket for its moderators.',
});
