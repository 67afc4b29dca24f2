import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const rumble = defineSite({
  id: 'rumble',
  name: 'Rumble',
  hosts: ['rumble.com'],
  kind: 'streaming',
  traits: ['group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const rumbleFacts = defineFacts({
  age: source(
    'https://conductatlas.com/platform/rumble/rumble-privacy-policy/coppa-age-restriction-and-childrens-data/',
    'M',
  ),
  traits: source('https://docdecoder.app/summary/rumble.com/terms-conditions', 'M'),
  checked: '2026-11-28',
});
