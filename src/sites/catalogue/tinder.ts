import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const tinder = defineSite({
  id: 'tinder',
  name: 'Tinder',
  hosts: ['tinder.com'],
  kind: 'social',
  traits: ['directMessages', 'strangers'],
  statedAge: 18,
  checked: '2026-11-28',
});

export const tinderFacts = defineFacts({
  age: source(
    'https://github.com/OpenTermsArchive/contrib-versions/blob/0967ace3b8c64db6ede763a54a4f3c4633c3c322/Tinder/Terms%20of%20Service.md',
    'H',
  ),
  help: {
    report: source('https://policies.tinder.com/safety-center/guide/harassment/intl/hi-IN', 'H'),
    block: source('https://www.help.tinder.com/hc/sv/articles/12425789312013-Blockera-en-profil', 'H'),
  },
  traits: source('https://www.cybersmile.org/advice-help/category/tinder', 'M'),
  checked: '2026-11-28',
  note: 'Terms of 1 June 2024. Its page on reporting was read in Hindi and Tagalog, that on blocking in Swedish; with people one has matched with, “unmatch” does the same.',
});
