import { defineFacts, source } from '../site-facts.ts';
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
  help: {
    privacy: source(
      'https://support.microsoft.com/en-us/help/4090274/microsoft-account-parental-consent-and-child-accounts',
      'H',
    ),
  },
  traits: source('https://www.safechildguide.com/apps/microsoft-teams', 'M'),
  checked: '2026-11-28',
  note: 'Under 13, or older in some countries, an account needs the consent of a parent. Much used by schools, which set what pupils can do.',
});
