import { defineSite } from '../site.ts';
import { defineFacts } from '../site-facts.ts';

export const planetminecraft = defineSite({
  id: 'planetminecraft',
  name: 'Planet Minecraft',
  hosts: ['planetminecraft.com'],
  kind: 'forum',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const planetminecraftFacts = defineFacts({
  checked: '2026-11-28',
});
