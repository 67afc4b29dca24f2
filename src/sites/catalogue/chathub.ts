import { defineSite } from '../site.ts';
import { defineFacts } from '../site-facts.ts';

export const chathub = defineSite({
  id: 'chathub',
  name: 'Chathub',
  hosts: ['chathub.cam'],
  kind: 'strangerVideo',
  traits: ['camera', 'strangers', 'anonymous'],
  checked: '2026-11-28',
});

export const chathubFacts = defineFacts({
  checked: '2026-11-28',
});
