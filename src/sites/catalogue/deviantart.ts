import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const deviantart = defineSite({
  id: 'deviantart',
  name: 'DeviantArt',
  hosts: ['deviantart.com'],
  kind: 'social',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const deviantartFacts = defineFacts({
  age: source(
    'https://www.deviantart.com/communityops/journal/CEA-Blog-How-to-Report-an-Underage-Deviant-264294251',
    'M',
  ),
  help: {
    report: source('https://www.deviantartsupport.com/en/article/how-do-i-report-abuse', 'H'),
    block: source('https://help.deviantart.com/96/', 'M'),
  },
  traits: source('http://help.deviantart.com/96/', 'M'),
  checked: '2026-11-28',
  note: 'From an older announcement of its own staff. Its page on blocking is an older one, too.',
});
