import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const cleverbot = defineSite({
  id: 'cleverbot',
  name: 'Cleverbot',
  hosts: ['cleverbot.com'],
  kind: 'aiCompanion',
  traits: [],
  checked: '2026-11-28',
});

export const cleverbotFacts = defineFacts({
  traits: source('https://www.cleverbot.com/terms', 'H'),
  checked: '2026-11-28',
  note: 'Terms of 1 June 2014; no age was found in what was stored of them.',
});
