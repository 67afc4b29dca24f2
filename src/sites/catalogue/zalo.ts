import { defineSite } from '../site.ts';
import { defineFacts } from '../site-facts.ts';

export const zalo = defineSite({
  id: 'zalo',
  name: 'Zalo',
  hosts: ['chat.zalo.me'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  checked: '2026-11-28',
});

export const zaloFacts = defineFacts({
  checked: '2026-11-28',
});
