import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const pokemonshowdown = defineSite({
  id: 'pokemonshowdown',
  name: 'Pokémon Showdown',
  hosts: ['play.pokemonshowdown.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const pokemonshowdownFacts = defineFacts({
  checked: '2026-11-28',
});
