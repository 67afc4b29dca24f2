import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const threema = defineSite({
  id: 'threema',
  name: 'Threema',
  hosts: ['web.threema.ch'],
  kind: 'messenger',
  traits: ['directMessages', 'group'],
  checked: '2026-11-28',
});

export const threemaFacts = defineFacts({
  traits: source('https://learning.kidsnclicks.com/threema-app-guide-2024-parents-guide/', 'M'),
  checked: '2026-11-28',
  note: 'It names no least age, says the source, and calls itself suited to children under 16.',
});
