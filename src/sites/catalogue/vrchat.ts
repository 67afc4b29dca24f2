import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const vrchat = defineSite({
  id: 'vrchat',
  name: 'VRChat',
  hosts: ['vrchat.com'],
  kind: 'game',
  traits: ['group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const vrchatFacts = defineFacts({
  age: source('https://help.vrchat.com/hc/en-us/articles/33301610887443-Safety-Resources-For-Parents', 'H'),
  help: {
    report: source(
      'https://help.vrchat.com/hc/en-us/articles/48406881241875-Trust-Safety-Reporting-Changes',
      'H',
    ),
    block: guide('https://vrchatblog.com/block', 'M'),
    privacy: source(
      'https://help.vrchat.com/hc/en-us/articles/33301610887443-Safety-Resources-For-Parents',
      'H',
    ),
  },
  traits: source(
    'https://help.vrchat.com/hc/en-us/articles/33301610887443-Safety-Resources-For-Parents',
    'H',
  ),
  checked: '2026-11-28',
  note: 'Its pages in the browser; the world itself is a program of its own. How to block is told in Japanese.',
});
