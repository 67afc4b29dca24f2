import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const talkie = defineSite({
  id: 'talkie',
  name: 'Talkie',
  hosts: ['talkie-ai.com'],
  kind: 'aiCompanion',
  traits: [],
  checked: '2026-11-28',
});

export const talkieFacts = defineFacts({
  traits: source('https://igbestcaptions.com/talkie-soulful-ai', 'M'),
  checked: '2026-11-28',
  note: 'It asks for a date of birth; no age was found.',
});
