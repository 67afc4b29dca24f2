import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const lichess = defineSite({
  id: 'lichess',
  name: 'Lichess',
  hosts: ['lichess.org'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const lichessFacts = defineFacts({
  help: {
    report: source('https://lichess.org/report', 'M'),
    privacy: source('https://lichess.org/account/kid', 'M'),
  },
  traits: source('https://en.lichess.org/terms-of-service', 'H'),
  checked: '2026-11-28',
  note: 'Under 13 with the permission of a parent or guardian, say its terms; no least age. Kid mode hides all messages and chat.',
});
