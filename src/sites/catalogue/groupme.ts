import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const groupme = defineSite({
  id: 'groupme',
  name: 'GroupMe',
  hosts: ['app.groupme.com', 'web.groupme.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const groupmeFacts = defineFacts({
  age: source('https://bestsecco.com/minimum-age-for-groupme', 'L'),
  checked: '2026-11-28',
});
