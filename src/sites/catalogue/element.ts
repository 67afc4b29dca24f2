import { defineSite } from '../site.ts';
import { defineFacts } from '../site-facts.ts';

export const element = defineSite({
  id: 'element',
  name: 'Element',
  hosts: ['app.element.io'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera', 'strangers'],
  checked: '2026-11-28',
  notes: 'Read like the same program elsewhere: src/sites/products/element.ts.',
});

export const elementFacts = defineFacts({
  checked: '2026-11-28',
  note: 'One of many clients of Matrix; other addresses are covered when the family allows every site.',
});
