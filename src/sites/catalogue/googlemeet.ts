import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const googlemeet = defineSite({
  id: 'googlemeet',
  name: 'Google Meet',
  hosts: ['meet.google.com'],
  kind: 'messenger',
  traits: ['group', 'camera'],
  checked: '2026-11-28',
});

export const googlemeetFacts = defineFacts({
  checked: '2026-11-28',
});
