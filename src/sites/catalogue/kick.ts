import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const kick = defineSite({
  id: 'kick',
  name: 'Kick',
  hosts: ['kick.com'],
  kind: 'streaming',
  traits: ['group', 'strangers'],
  statedAge: 13,
  adapters: [
    {
      id: 'kick',
      list: ['#chatroom-messages'],
      row: ['[data-index]'],
      text: ['span[class^="font-normal"]'],
      author: [pick('button[title]'), pick('button.inline.font-bold')],
      composer: ['[class*="editor-input"]', '#message-input'],
      audience: 'group',
    },
  ],
  checked: '2026-11-28',
  notes:
    'M: steveseguin/social_stream, sources/kick_new.js (2025), and a script of July 2026 that says when each of its selectors ' +
    'was current (read 2026-11-28). Class names are those of a style library, but for the field to write in. Own lines have ' +
    'no mark. The line that a reply answers stands in the row, too, in letters of another weight.',
});

export const kickFacts = defineFacts({
  age: source('https://archive.is/H7RrR', 'H'),
  help: {
    report: source('https://help.kick.com/en/articles/8539253-submitting-a-report', 'H'),
    block: source('https://help.kick.com/en/articles/10162074-moderation-features-guide', 'H'),
    privacy: source('https://archive.is/H7RrR', 'H'),
  },
  traits: source('https://internetmatters.org/hub/news-blogs/what-is-kick-streaming', 'M'),
  checked: '2026-11-28',
  note: 'From 13 to 17 with permission and oversight of a parent or guardian. Kick calls blocking “muting”. Its guide for parents and educators was read in a copy of 22 August 2025: 13, 16 in Europe, and with a parent.',
});
