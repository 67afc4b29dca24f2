import { defineSite } from '../site.ts';
import { defineFacts } from '../site-facts.ts';

export const bloxd = defineSite({
  id: 'bloxd',
  name: 'Bloxd.io',
  hosts: ['bloxd.io'],
  kind: 'game',
  traits: ['group', 'strangers'],
  checked: '2026-11-28',
});

export const bloxdFacts = defineFacts({
  checked: '2026-11-28',
});
