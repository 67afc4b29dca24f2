import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const stardoll = defineSite({
  id: 'stardoll',
  name: 'Stardoll',
  hosts: ['stardoll.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const stardollFacts = defineFacts({
  checked: '2026-11-28',
});
