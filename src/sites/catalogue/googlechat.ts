import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const googlechat = defineSite({
  id: 'googlechat',
  name: 'Google Chat',
  hosts: ['chat.google.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const googlechatFacts = defineFacts({
  age: source(
    'https://conductatlas.com/platform/google/google-terms-of-service/age-restriction-and-parental-consent-coppa/',
    'M',
  ),
  help: {
    privacy: source('https://support.google.com/families/answer/7106787', 'H'),
  },
  checked: '2026-11-28',
  note: 'Only its own host: the same chat inside Gmail shares its host with mail, and is left out. Younger children with an account that a parent looks after.',
});
