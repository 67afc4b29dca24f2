import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const chesscom = defineSite({
  id: 'chesscom',
  name: 'Chess.com',
  hosts: ['chess.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const chesscomFacts = defineFacts({
  age: source('https://www.chess.com/blog/Annabelle/minors-on-the-site', 'L'),
  help: {
    report: source(
      'https://support.chess.com/en/articles/8614781-what-should-i-do-if-another-member-is-rude-or-abusive',
      'H',
    ),
    block: source(
      'https://support.chess.com/en/articles/8614781-what-should-i-do-if-another-member-is-rude-or-abusive',
      'H',
    ),
    privacy: source('https://support.chess.com/article/1196-what-is-safe-mode-and-how-do-i-turn-it-on', 'H'),
  },
  traits: source('https://support.chess.com/article/1196-what-is-safe-mode-and-how-do-i-turn-it-on', 'H'),
  checked: '2026-11-28',
  note: 'Younger children with an account of a parent, said its terms of 2016. “Safe mode” turns messages, chat and comments off. One page tells how to report, to block and to turn chat off.',
});
