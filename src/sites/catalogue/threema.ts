import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const threema = defineSite({
  id: 'threema',
  name: 'Threema',
  hosts: ['web.threema.ch'],
  kind: 'messenger',
  traits: ['directMessages', 'group'],
  checked: '2026-11-28',
});

export const threemaFacts = defineFacts({
  checked: '2026-11-28',
});
