import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const cleverbot = defineSite({
  id: 'cleverbot',
  name: 'Cleverbot',
  hosts: ['cleverbot.com'],
  kind: 'aiCompanion',
  traits: [],
  checked: '2026-11-28',
});

export const cleverbotFacts = defineFacts({
  checked: '2026-11-28',
});
