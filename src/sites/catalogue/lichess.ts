import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const lichess = defineSite({
  id: 'lichess',
  name: 'Lichess',
  hosts: ['lichess.org'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const lichessFacts = defineFacts({
  age: source('https://lichess.org/terms-of-service', 'H'),
  help: {
    report: source('https://lichess.org/report', 'M'),
    block: guide('http://de.lichess.org/forum/redirect/post/gIZRvGoY', 'M'),
    privacy: source('https://lichess.org/account/kid', 'M'),
  },
  traits: source('https://lichess.org/terms-of-service', 'H'),
  checked: '2026-11-28',
  note: '“Users must be at least 13 years old to use the Services.” An older copy of its terms let younger children in with the permission of a parent. Kid mode hides all messages and chat. How to block is told by other players in its forum.',
});
