import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const boardgamearena = defineSite({
  id: 'boardgamearena',
  name: 'Board Game Arena',
  hosts: ['boardgamearena.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'camera', 'strangers'],
  checked: '2026-11-28',
});

export const boardgamearenaFacts = defineFacts({
  help: {
    report: source('http://en.doc.boardgamearena.com/Moderationpolicy', 'H'),
  },
  traits: source('https://en.boardgamearena.com/doc/Moderation_and_grades', 'M'),
  checked: '2026-11-28',
  note: 'No least age was found. A group of volunteers looks at reports.',
});
