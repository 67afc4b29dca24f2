import { defineSite } from '../site.ts';
import { defineFacts, none, source } from '../site-facts.ts';

export const lemmy = defineSite({
  id: 'lemmy',
  name: 'Lemmy',
  hosts: ['lemmy.ml'],
  kind: 'forum',
  traits: ['directMessages', 'strangers'],
  checked: '2026-11-28',
});

export const lemmyFacts = defineFacts({
  age: none('https://join-lemmy.org/docs/code_of_conduct.html', 'M'),
  help: {
    report: source('https://join-lemmy.org/docs/users/04-moderation.html', 'H'),
    block: source('https://join-lemmy.org/docs/users/04-moderation.html', 'H'),
    privacy: source('https://github.com/LemmyNet/lemmy/pull/4094', 'M'),
  },
  traits: source('https://join-lemmy.org/docs/users/01-getting-started.html', 'H'),
  checked: '2026-11-28',
  note: 'The first server; others have rules and addresses of their own. Its code of conduct, which holds for lemmy.ml, names no age; no other terms of it were found. In newer versions everybody can turn private messages off.',
});
