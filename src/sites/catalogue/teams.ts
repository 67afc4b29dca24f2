import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const teams = defineSite({
  id: 'teams',
  name: 'Microsoft Teams',
  hosts: ['teams.cloud.microsoft', 'teams.live.com', 'teams.microsoft.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  checked: '2026-11-28',
});

export const teamsFacts = defineFacts({
  checked: '2026-11-28',
  note: 'Schools use it, and it is what became of Skype.',
});
