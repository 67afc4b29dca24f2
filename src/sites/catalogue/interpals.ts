import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const interpals = defineSite({
  id: 'interpals',
  name: 'InterPals',
  hosts: ['interpals.net'],
  kind: 'social',
  traits: ['directMessages', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const interpalsFacts = defineFacts({
  age: source('http://love-soul-friend.blogspot.com/2010/06/this-users-privacy-settings-do-not.html', 'L'),
  help: {
    report: source(
      'http://forum.interpals.net/forum/interpals/general/3869-reminder-naming-harassing-members?view=stream',
      'H',
    ),
    block: guide(
      'https://github.com/mromer99/User-Blocker-Interpals/blob/44762a1d57eba8537fc0c2363b3d832546c27d5a/README.md',
      'M',
    ),
    privacy: guide(
      'http://love-soul-friend.blogspot.com/2010/06/this-users-privacy-settings-do-not.html',
      'L',
    ),
  },
  traits: source('http://www4.interpals.net/app/faq', 'H'),
  checked: '2026-11-28',
  note: 'The age is from a guide of 2010. Its page on reporting is about its forums. That guide tells who can be let see a profile, too. That one can block somebody, where a conversation is deleted, is told by a tool of a member that does so for many at once.',
});
