import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const googlemessages = defineSite({
  id: 'googlemessages',
  name: 'Google Messages',
  hosts: ['messages.google.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group'],
  checked: '2026-11-28',
});

export const googlemessagesFacts = defineFacts({
  checked: '2026-11-28',
  note: 'Text messages of a telephone, shown in the browser.',
});
