import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

const parts = {
  list: [
    '[aria-label^="Messages in conversation"]',
    '[data-scope="messages_table"]',
    '[role="main"] [role="grid"]',
  ],
  row: ['[role="row"]'],
  text: ['div[dir="auto"]'],
  author: [pick('h5', null, '^(.+?)(?: sent)?$'), pick('h4', null, '^(.+?)(?: sent)?$')],
  authorLeadsRun: true,
  composer: ['[role="textbox"][contenteditable="true"]'],
  title: [
    pick('[aria-label^="Messages in conversation"]', 'aria-label', 'conversation (?:with|titled) (.+)$'),
    pick('[role="navigation"] [role="link"][aria-current="page"] span[dir="auto"]'),
  ],
};

export const messenger = defineSite({
  id: 'messenger',
  name: 'Messenger and Facebook',
  hosts: ['facebook.com', 'messenger.com'],
  kind: 'social',
  traits: ['directMessages', 'group', 'camera', 'strangers', 'disappearing'],
  statedAge: 13,
  adapters: [
    { ...parts, id: 'facebook', paths: ['/messages'] },
    { ...parts, id: 'messenger', paths: ['/t/', '/e2ee/t/'] },
  ],
  checked: '2026-11-28',
  notes:
    'M: sindresorhus/caprine, source/browser/selectors.ts (2026-01). Both show the same, but on Facebook the navigation of ' +
    'the whole site stands around it. Own messages stand to the right, which is not read; the heading for screen readers ' +
    'says "You sent". Chat windows laid over other Facebook pages are left to the generic reader.',
});

export const messengerFacts = defineFacts({
  age: source('https://www.facebook.com/legal/terms', 'H'),
  help: {
    report: source('https://www.facebook.com/help/reportlink', 'M'),
    block: source('https://www.facebook.com/help/1000976436606344', 'M'),
    privacy: source('https://familycenter.meta.com/', 'M'),
  },
  traits: source('https://docslib.org/doc/4263428/facebook-messenger-a-parents-guide', 'M'),
  checked: '2026-11-28',
  note: 'Facebook and Messenger are one account on one site. Terms of 2022 for Europe: “You cannot use Facebook if you are under 13 years old.”',
});
