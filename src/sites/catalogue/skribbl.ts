import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const skribbl = defineSite({
  id: 'skribbl',
  name: 'skribbl.io',
  hosts: ['skribbl.io'],
  kind: 'game',
  traits: ['group', 'strangers'],
  checked: '2026-11-28',
});

export const skribblFacts = defineFacts({
  help: {
    report: source(
      'https://github.com/toobeeh/skribbltypo/blob/024f36d114f09896fde132423257e612cedf34d3/public/gamePatch.js',
      'M',
    ),
    block: source(
      'https://github.com/toobeeh/skribbltypo/blob/024f36d114f09896fde132423257e612cedf34d3/public/gamePatch.js',
      'M',
    ),
    privacy: source(
      'https://github.com/toobeeh/skribbltypo/blob/024f36d114f09896fde132423257e612cedf34d3/public/gamePatch.js',
      'M',
    ),
  },
  traits: source('https://friendzone.games/g/skribbl', 'M'),
  checked: '2026-11-28',
  note: 'Drawing and guessing in open rooms, without an account. Its own script, as an add-on for it holds it, has a menu on each player that mutes and reports, and rooms of one’s own that others enter by invitation.',
});
