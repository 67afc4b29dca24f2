import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const mattermost = defineSite({
  id: 'mattermost',
  name: 'Mattermost',
  hosts: ['community.mattermost.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  checked: '2026-11-28',
  notes: 'Read like the same program elsewhere: src/sites/products/mattermost.ts.',
});

export const mattermostFacts = defineFacts({
  traits: source('https://docs.mattermost.com/collaborate/channel-types.html', 'M'),
  checked: '2026-11-28',
  note: 'Most servers have addresses of their own.',
});
