import { defineSite } from '../site.ts';

export const ometv = defineSite({
  id: 'ometv',
  name: 'OmeTV',
  hosts: ['ome.tv', 'ometv.chat'],
  kind: 'strangerVideo',
  traits: ['camera', 'strangers', 'anonymous'],
  checked: '2026-11-20',
  notes: 'The rows of its text chat are not known. Everybody there is a stranger.',
});
