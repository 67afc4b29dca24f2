import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const woozworld = defineSite({
  id: 'woozworld',
  name: 'Woozworld',
  hosts: ['woozworld.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 16,
  checked: '2026-11-28',
});

export const woozworldFacts = defineFacts({
  age: source('https://www.woozworld.com/blog/en_WD/articles/now-16-but-still-watching', 'H'),
  help: {
    report: source('https://www.woozworld.com/blog/en_WD/articles/now-16-but-still-watching', 'H'),
    block: source('https://www.woozworld.com/blog/en_WD/articles/now-16-but-still-watching', 'H'),
  },
  traits: source('http://www.woozworld.com/community/code-of-conduct/', 'H'),
  checked: '2026-11-28',
  note: 'Its makers announced that it is for 16 and older now, with a looser filter for chat. Before, it was made for children, too, and its code of conduct still speaks to those under 13.',
});
