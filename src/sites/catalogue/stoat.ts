import { defineSite } from '../site.ts';
import { defineFacts, none, source } from '../site-facts.ts';

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
  help: {
    report: source(
      'https://github.com/stoatchat/for-web/blob/0004174e79cb71621992fd96f2f674eb59db9d0d/packages/client/components/app/menus/UserContextMenu.tsx',
      'H',
    ),
    block: source(
      'https://github.com/stoatchat/for-web/blob/0004174e79cb71621992fd96f2f674eb59db9d0d/packages/client/components/app/menus/UserContextMenu.tsx',
      'H',
    ),
    privacy: none(
      'https://github.com/stoatchat/for-web/blob/02c114ca4a12bda313def88e48e6ac8909ccde19/packages/client/components/app/interface/settings/UserSettings.tsx',
      'H',
    ),
  },
  traits: source('https://www.hivebook.wiki/wiki/revolt-now-stoat-self-hosted-discord-alternative-rust', 'M'),
  checked: '2026-11-28',
  note: 'Called Revolt before. 14 to 16 in some countries of Europe; read in its help of 15 March 2023. The menu on somebody both reports and blocks; its settings have none for who may write. Both were read in its source.',
});
