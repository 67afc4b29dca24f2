import { defineSite } from '../site.ts';
import { defineFacts } from '../site-facts.ts';

export const everskies = defineSite({
  id: 'everskies',
  name: 'Everskies',
  hosts: ['everskies.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const everskiesFacts = defineFacts({
  checked: '2026-11-28',
});
