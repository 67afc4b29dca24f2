import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const planetminecraft = defineSite({
  id: 'planetminecraft',
  name: 'Planet Minecraft',
  hosts: ['planetminecraft.com'],
  kind: 'forum',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const planetminecraftFacts = defineFacts({
  traits: source('https://www.planetminecraft.com/rules/', 'H'),
  checked: '2026-11-28',
  note: 'Rules of 24 August 2017.',
});
