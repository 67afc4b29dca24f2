import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const spacehey = defineSite({
  id: 'spacehey',
  name: 'SpaceHey',
  hosts: ['spacehey.com'],
  kind: 'social',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const spaceheyFacts = defineFacts({
  checked: '2026-11-28',
});
