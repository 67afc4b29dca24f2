import { defineSite } from '../site.ts';
import { defineFacts } from '../site-facts.ts';

export const whereby = defineSite({
  id: 'whereby',
  name: 'Whereby',
  hosts: ['whereby.com'],
  kind: 'messenger',
  traits: ['group', 'camera'],
  checked: '2026-11-28',
});

export const wherebyFacts = defineFacts({
  checked: '2026-11-28',
});
