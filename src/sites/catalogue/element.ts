import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const element = defineSite({
  id: 'element',
  name: 'Element',
  hosts: ['app.element.io'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera', 'strangers'],
  statedAge: 16,
  checked: '2026-11-28',
  notes: 'Read like the same program elsewhere: src/sites/products/element.ts.',
});

export const elementFacts = defineFacts({
  age: source('https://element.io/privacy', 'H'),
  help: {
    report: guide('https://github.com/element-hq/element-meta/issues/1848', 'M'),
    block: guide(
      'https://documentation.ubuntu.com/project/community/contributors/matrix/matrix-ignore-list',
      'M',
    ),
    privacy: source(
      'https://github.com/element-hq/element-web/blob/1a2aeb14c2ad2338b27b6ea79f4ec090b0fcb915/src/components/views/settings/tabs/user/InviteRulesAccountSettings.tsx',
      'H',
    ),
  },
  traits: source('https://matrix.org/docs/chat_basics/public-rooms/', 'H'),
  checked: '2026-11-28',
  note: 'One of many clients of Matrix; other addresses are covered when the family allows every site. “If you are under 16, please do not use the Service”, says its privacy policy of 30 May 2022. It calls blocking ignoring; reports go to those who run the server. A setting for everybody, read in its source, turns all invitations away.',
});
