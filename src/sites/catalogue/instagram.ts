import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const instagram = defineSite({
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com'],
  kind: 'social',
  traits: ['directMessages', 'group', 'camera', 'strangers', 'disappearing'],
  statedAge: 13,
  adapters: [
    {
      id: 'instagram',
      paths: ['/direct/'],
      list: ['[aria-label^="Conversation"]'],
      composer: ['div[role="textbox"][contenteditable="true"]'],
      title: [pick('[aria-label^="Conversation"]', 'aria-label', '^Conversation with (.+)$')],
    },
  ],
  checked: '2026-11-20',
  notes:
    'Every class name is a hash and rows have no role of their own, so the adapter names only the conversation and ' +
    'the generic reader finds the rows in it.',
});

export const instagramFacts = defineFacts({
  age: source('https://help.instagram.com/581066165581870', 'H'),
  help: {
    report: source('https://help.instagram.com/192435014247952', 'M'),
    block: source('https://help.instagram.com/426700567389543', 'M'),
    privacy: source('https://familycenter.meta.com/our-products/instagram/', 'M'),
  },
  traits: source('https://www.kidsonlineworld.com/app---instagram.html', 'M'),
  checked: '2026-11-28',
  note: 'Terms of use for Europe, in a copy without a date.',
});
