import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const badoo = defineSite({
  id: 'badoo',
  name: 'Badoo',
  hosts: ['badoo.com'],
  kind: 'social',
  traits: ['directMessages', 'camera', 'strangers'],
  statedAge: 18,
  checked: '2026-11-28',
});

export const badooFacts = defineFacts({
  age: source(
    'https://github.com/OpenTermsArchive/contrib-versions/blob/0aac35a056e7f944a2bca892a231e3175d2344c6/Badoo/Terms%20of%20Service.md',
    'H',
  ),
  help: {
    report: source('https://badoo.com/de/the-blog/badoo-blockieren-und-melden', 'H'),
    block: source('https://badoo.com/de/the-blog/badoo-blockieren-und-melden', 'H'),
  },
  traits: source('https://www.midating.top/badoo_tokens_sm/', 'M'),
  checked: '2026-11-28',
  note: 'Its page on reporting and blocking was read in German.',
});
