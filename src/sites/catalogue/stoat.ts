import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const stoat = defineSite({
  id: 'stoat',
  name: 'Stoat (Revolt)',
  hosts: ['app.revolt.chat', 'stoat.chat'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const stoatFacts = defineFacts({
  age: source('https://support.revolt.chat/kb/safety/minimum-age-guidelines', 'H'),
  traits: source('https://www.hivebook.wiki/wiki/revolt-now-stoat-self-hosted-discord-alternative-rust', 'M'),
  checked: '2026-11-28',
  note: 'Called Revolt before. 14 to 16 in some countries of Europe; read in its help of 15 March 2023.',
});
