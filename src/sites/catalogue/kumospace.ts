import { defineSite } from '../site.ts';
import { defineFacts } from '../site-facts.ts';

export const kumospace = defineSite({
  id: 'kumospace',
  name: 'Kumospace',
  hosts: ['kumospace.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  checked: '2026-11-28',
});

export const kumospaceFacts = defineFacts({
  checked: '2026-11-28',
});
