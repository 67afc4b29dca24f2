import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const vk = defineSite({
  id: 'vk',
  name: 'VK',
  hosts: ['vk.com', 'vk.ru'],
  kind: 'social',
  traits: ['directMessages', 'group', 'camera', 'strangers'],
  checked: '2026-11-28',
});

export const vkFacts = defineFacts({
  checked: '2026-11-28',
});
