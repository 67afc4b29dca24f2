import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const rumble = defineSite({
  id: 'rumble',
  name: 'Rumble',
  hosts: ['rumble.com'],
  kind: 'streaming',
  traits: ['group', 'strangers'],
  checked: '2026-11-28',
});

export const rumbleFacts = defineFacts({
  checked: '2026-11-28',
});
