import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const fandom = defineSite({
  id: 'fandom',
  name: 'Fandom',
  hosts: ['fandom.com'],
  kind: 'forum',
  traits: ['group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const fandomFacts = defineFacts({
  age: source('https://community.fandom.com/wiki/Thread:1667020', 'M'),
  help: {
    report: source('https://community.fandom.com/wiki/Community_Central:Discussions_Guidelines', 'H'),
    block: source('https://community.fandom.com/wiki/Help:Blocking_FAQ', 'H'),
    privacy: source(
      'https://community.fandom.com/wiki/User_blog:Antonio_R._Castro/Tweak_Announcement:_More_protection_for_wikis_aimed_at_children',
      'M',
    ),
  },
  traits: source('https://community.fandom.com/wiki/Community_Central:Discussions_Guidelines', 'H'),
  checked: '2026-11-28',
  note: 'Wikis with walls and discussions that all can read. 16 in the European Economic Area. Only those who run a wiki can block somebody there. A wiki can be marked as one for children; then only confirmed accounts write there, said its staff. That was read in a mirror.',
});
