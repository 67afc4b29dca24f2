import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const stoat = defineSite({
  id: 'stoat',
  name: 'Stoat (Revolt)',
  hosts: ['app.revolt.chat', 'stoat.chat'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const stoatFacts = defineFacts({
  checked: '2026-11-28',
  note: 'Called Revolt before.',
});
