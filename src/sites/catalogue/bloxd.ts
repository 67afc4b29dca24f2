import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const bloxd = defineSite({
  id: 'bloxd',
  name: 'Bloxd.io',
  hosts: ['bloxd.io'],
  kind: 'game',
  traits: ['group', 'strangers'],
  checked: '2026-11-28',
});

export const bloxdFacts = defineFacts({
  traits: source('https://grokipedia.com/page/Worlds_Bloxdio', 'L'),
  checked: '2026-11-28',
});
