import { defineSite } from '../site.ts';

export const snapchat = defineSite({
  id: 'snapchat',
  name: 'Snapchat',
  hosts: ['snapchat.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera', 'strangers', 'disappearing'],
  checked: '2026-11-20',
  notes: 'Class names are hashes that change; no source is sure enough for an adapter.',
});
