import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const neopets = defineSite({
  id: 'neopets',
  name: 'Neopets',
  hosts: ['neopets.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const neopetsFacts = defineFacts({
  help: {
    privacy: source(
      'https://classic.support.neopets.com/hc/en-us/articles/17748522736269-Parental-Consent-What-it-does',
      'H',
    ),
  },
  traits: source(
    'https://classic.support.neopets.com/hc/en-us/articles/17748522736269-Parental-Consent-What-it-does',
    'H',
  ),
  checked: '2026-11-28',
  note: 'Made for children, too. Under 13 the boards and messages need the consent of a parent.',
});
