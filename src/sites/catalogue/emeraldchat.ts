import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const emeraldchat = defineSite({
  id: 'emeraldchat',
  name: 'Emerald Chat',
  hosts: ['emeraldchat.com'],
  kind: 'strangerVideo',
  traits: ['directMessages', 'group', 'camera', 'strangers'],
  checked: '2026-11-28',
});

export const emeraldchatFacts = defineFacts({
  checked: '2026-11-28',
});
