import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const osu = defineSite({
  id: 'osu',
  name: 'osu!',
  hosts: ['osu.ppy.sh'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const osuFacts = defineFacts({
  age: source('https://osu.ppy.sh/wiki/en/Legal/Privacy', 'H'),
  help: {
    report: source('https://osu.ppy.sh/wiki/en/Reporting_Bad_Behaviour', 'H'),
    block: source('https://dev.ppy.sh/wiki/fi/Reporting_bad_behaviour', 'H'),
    privacy: source('https://osu.ppy.sh/wiki/en/Client/Options', 'H'),
  },
  traits: source('https://osu.ppy.sh/wiki/en/Legal/Privacy', 'H'),
  checked: '2026-11-28',
  note: 'The game is a program of its own; its chat, messages and forums are on the site, too. “Not designed for children under the age of 13”, says its privacy policy of 22 January 2026; its terms name no age. Its settings are for all ages: private messages from friends only.',
});
