import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const lemmy = defineSite({
  id: 'lemmy',
  name: 'Lemmy',
  hosts: ['lemmy.ml'],
  kind: 'forum',
  traits: ['directMessages', 'strangers'],
  checked: '2026-11-28',
});

export const lemmyFacts = defineFacts({
  help: {
    report: source('https://join-lemmy.org/docs/users/04-moderation.html', 'H'),
    block: source('https://join-lemmy.org/docs/users/04-moderation.html', 'H'),
  },
  traits: source('https://join-lemmy.org/docs/users/01-getting-started.html', 'H'),
  checked: '2026-11-28',
  note: 'The first server; others have rules and addresses of their own.',
});
