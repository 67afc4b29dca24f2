import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const googlemeet = defineSite({
  id: 'googlemeet',
  name: 'Google Meet',
  hosts: ['meet.google.com'],
  kind: 'messenger',
  traits: ['group', 'camera'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const googlemeetFacts = defineFacts({
  age: source(
    'https://conductatlas.com/platform/google/google-terms-of-service/age-restriction-and-parental-consent-coppa/',
    'M',
  ),
  help: {
    report: source('https://support.google.com/meet/answer/10212037', 'H'),
    block: source('https://support.google.com/meet/answer/12929260', 'M'),
    privacy: source('https://support.google.com/families/answer/7106787', 'H'),
  },
  traits: source('https://support.google.com/meet/answer/10212037', 'H'),
  checked: '2026-11-28',
  note: 'Younger children with an account that a parent looks after. Its help on blocking was read in Portuguese, in a mirror.',
});
