import { defineSite } from '../site.ts';
import { defineFacts, none, source } from '../site-facts.ts';

export const stardoll = defineSite({
  id: 'stardoll',
  name: 'Stardoll',
  hosts: ['stardoll.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const stardollFacts = defineFacts({
  age: none('https://pogledkrozprozor.wordpress.com/tag/playing/', 'M'),
  help: {
    report: source('http://www.stardoll.com/en/help/article.php?sectionId=18&articleId=15', 'H'),
    block: source('http://www.stardoll.com/en/help/article.php?sectionId=18&articleId=15', 'H'),
    privacy: source('https://www-int.stardoll.com/nl/help/article.php?sectionId=15&articleId=12', 'H'),
  },
  traits: source('http://www.stardoll.com/en/help/article.php?sectionId=18&articleId=15', 'H'),
  checked: '2026-11-28',
  note: '“Stardoll is for everyone”, said its staff in an interview. Under 13 a parent must agree, and it starts in “Kidsafe” without chat. Its guide for parents is a copy without a date.',
});
