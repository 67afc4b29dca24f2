import { defineSite } from '../site.ts';
import { defineFacts, none, source } from '../site-facts.ts';

export const pokemonshowdown = defineSite({
  id: 'pokemonshowdown',
  name: 'Pokémon Showdown',
  hosts: ['play.pokemonshowdown.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const pokemonshowdownFacts = defineFacts({
  age: none('https://pokemonshowdown.com/rules', 'H'),
  help: {
    report: source('https://pokemonshowdown.com/contact', 'H'),
    block: source(
      'https://github.com/smogon/pokemon-showdown-client/blob/00cf1204c1a03f550d44bbfc7997666b8b813702/play.pokemonshowdown.com/src/client-main.ts',
      'H',
    ),
    privacy: source(
      'https://github.com/smogon/pokemon-showdown-client/blob/0228f3658f9b56bdfbf8bce51c79c6be2c8b81d9/play.pokemonshowdown.com/src/panel-popups.tsx',
      'H',
    ),
  },
  traits: source(
    'https://www.smogon.com/forums/threads/how-to-report-serious-incidents-to-administrators-if-you-see-something-say-something.3676064/',
    'H',
  ),
  checked: '2026-11-28',
  note: '“Minors use PS”, say its rules, and neither they nor its privacy policy name an age. /report tells its moderators; /ht in any room opens a ticket. /ignore and a name hides what somebody writes; that is from its source. So are its options for everybody, which turn private messages and challenges off.',
});
