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
    'https://deviantart.zendesk.com/hc/en-us/articles/114094171214-How-does-DeviantArt-comply-with-COPPA-',
    'H',
  ),
  help: {
    report: source('https://www.deviantartsupport.com/en/article/how-do-i-report-abuse', 'H'),
    block: source('https://help.deviantart.com/96/', 'M'),
    privacy: source('http://dxd.deviantart.com/journal/CEA-Blog-Mature-Content-301023373', 'M'),
  },
  traits: source('http://help.deviantart.com/96/', 'M'),
  checked: '2026-11-28',
  note: 'Those under 18 cannot turn the filter for mature pictures off, says an older announcement of its own staff. Its page on blocking is an older one, too.',
});
