import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const gather = defineSite({
  id: 'gather',
  name: 'Gather',
  hosts: ['app.gather.town', 'app.v2.gather.town'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  checked: '2026-11-28',
});

export const gatherFacts = defineFacts({
  checked: '2026-11-28',
  note: 'Rooms on a map; video starts when two figures stand close.',
});
