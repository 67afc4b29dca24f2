import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const lemmyworld = defineSite({
  id: 'lemmyworld',
  name: 'Lemmy.world',
  hosts: ['lemmy.world'],
  kind: 'forum',
  traits: ['directMessages', 'strangers'],
  statedAge: 18,
  checked: '2026-11-28',
});

export const lemmyworldFacts = defineFacts({
  age: source('https://old.lemmy.world/post/7694364', 'H'),
  help: {
    report: source('https://join-lemmy.org/docs/users/04-moderation.html', 'H'),
    block: source('https://join-lemmy.org/docs/users/04-moderation.html', 'H'),
  },
  traits: source('https://join-lemmy.org/docs/users/01-getting-started.html', 'H'),
  checked: '2026-11-28',
  note: 'The largest server of Lemmy; how to report and to block is told by those who make Lemmy.',
});
