import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const fandom = defineSite({
  id: 'fandom',
  name: 'Fandom',
  hosts: ['fandom.com'],
  kind: 'forum',
  traits: ['group', 'strangers'],
  checked: '2026-11-28',
});

export const fandomFacts = defineFacts({
  checked: '2026-11-28',
  note: 'Wikis with walls and discussions that all can read.',
});
