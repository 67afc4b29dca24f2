import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const rocketchat = defineSite({
  id: 'rocketchat',
  name: 'Rocket.Chat',
  hosts: ['open.rocket.chat'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
  notes: 'Read like the same program elsewhere: src/sites/products/rocketchat.ts.',
});

export const rocketchatFacts = defineFacts({
  age: source(
    'https://github.com/RocketChat/docs/blob/098ebfc0dda82af52eecb0e8330b9d3d69d3abbc/customer-center/legal-center/privacy-policy/README.md',
    'H',
  ),
  help: {
    report: source('https://docs.rocket.chat/docs/direct-message-actions', 'H'),
    block: source('https://docs.rocket.chat/docs/direct-message-actions', 'H'),
    privacy: source(
      'https://github.com/RocketChat/docs/blob/01b317fe9670f1293eae64470fc5cd0b25162697/use-rocket.chat/workspace-administration/permissions/README.md',
      'M',
    ),
  },
  traits: source('https://docs.rocket.chat/docs/direct-message-actions', 'H'),
  checked: '2026-11-28',
  note: 'The open server; most others have addresses of their own. Policy of 20 October 2023: 13, in the European Union 16 unless a country says less, in Brazil 18 without the consent of parents. Those who run a server choose who may start direct messages.',
});
