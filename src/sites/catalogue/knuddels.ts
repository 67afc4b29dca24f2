import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const knuddels = defineSite({
  id: 'knuddels',
  name: 'Knuddels',
  hosts: ['knuddels.de'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 18,
  checked: '2026-11-28',
});

export const knuddelsFacts = defineFacts({
  age: source('http://www.knuddels.de/jugendschutz/index.html', 'H'),
  help: {
    report: source('http://www.knuddels.de/jugendschutz/index.html', 'H'),
    block: source('http://www.knuddels.de/jugendschutz/index.html', 'H'),
  },
  traits: source('https://www.fragzebra.de/antwort/was-ist-knuddels', 'M'),
  checked: '2026-11-28',
  note: 'German chat rooms. Older copies of its page on youth protection say 14, later 16; many guides still say 14.',
});
