import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const younow = defineSite({
  id: 'younow',
  name: 'YouNow',
  hosts: ['younow.com'],
  kind: 'streaming',
  traits: ['group', 'camera', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const younowFacts = defineFacts({
  age: source('https://safesmartsocial.com/younow-social-media-safety/', 'M'),
  help: {
    report: source('https://support.younow.com/hc/en-us/articles/360050877891-Safety-and-YouNow', 'H'),
    block: source('https://support.younow.com/hc/en-us/articles/360050877891-Safety-and-YouNow', 'H'),
    privacy: guide(
      'http://www.klicksafe.de/themen/kommunizieren/apps/younow/sicher-auf-younow-unterwegs/',
      'L',
    ),
  },
  traits: source('https://smartsocial.com/post/younow-app', 'M'),
  checked: '2026-11-28',
  note: 'The age stands in guides of others, from 2015 on; its own terms were not read. A guide of 2015 knows one setting for all ages, which hides the town.',
});
