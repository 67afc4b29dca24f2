import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const threads = defineSite({
  id: 'threads',
  name: 'Threads',
  hosts: ['threads.com', 'threads.net'],
  kind: 'social',
  traits: ['directMessages', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const threadsFacts = defineFacts({
  age: source(
    'https://worcesternews.co.uk/news/23737027.ages-children-use-tiktok-twitter-facebook-instagram',
    'M',
  ),
  help: {
    report: source('https://help.instagram.com/192435014247952', 'M'),
  },
  traits: source('https://www.esafety.gov.au/key-topics/esafety-guide/threads', 'M'),
  checked: '2026-11-28',
  note: 'Needs an Instagram account; its help is that of Instagram.',
});
