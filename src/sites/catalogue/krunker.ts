import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const krunker = defineSite({
  id: 'krunker',
  name: 'Krunker',
  hosts: ['krunker.io'],
  kind: 'game',
  traits: ['group', 'strangers'],
  checked: '2026-11-28',
});

export const krunkerFacts = defineFacts({
  help: {
    report: source(
      'https://frvr.freshdesk.com/support/solutions/articles/80001089422-how-to-report-hackers-or-rule-violations-in-krunker-io',
      'H',
    ),
  },
  traits: source(
    'https://frvr.freshdesk.com/support/solutions/articles/80001157223-krunker-punishment-table',
    'M',
  ),
  checked: '2026-11-28',
  note: 'Reports in the game need level 10; others use a form.',
});
