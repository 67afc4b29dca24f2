import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

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
  age: source('https://help.instagram.com/581066165581870', 'H'),
  help: {
    report: source('https://help.instagram.com/192435014247952', 'M'),
    block: guide(
      'https://privacyinternational.org/guide-step/5614/guide-threads-settings-and-good-practises',
      'M',
    ),
    privacy: source('https://familycenter.meta.com/our-products/instagram/', 'M'),
  },
  traits: source('https://www.esafety.gov.au/key-topics/esafety-guide/threads', 'M'),
  checked: '2026-11-28',
  note: 'Needs an Instagram account, and its terms say that who may use Instagram may use it; help and the supervision of parents are those of Instagram. Messages are from 18, says one guide (vodafone.co.uk).',
});
