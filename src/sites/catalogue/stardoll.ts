import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const stardoll = defineSite({
  id: 'stardoll',
  name: 'Stardoll',
  hosts: ['stardoll.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const stardollFacts = defineFacts({
  help: {
    report: source('http://www.stardoll.com/en/help/article.php?sectionId=18&articleId=15', 'H'),
    block: source('http://www.stardoll.com/en/help/article.php?sectionId=18&articleId=15', 'H'),
    privacy: source('https://www-int.stardoll.com/nl/help/article.php?sectionId=15&articleId=12', 'H'),
  },
  traits: source('http://www.stardoll.com/en/help/article.php?sectionId=18&articleId=15', 'H'),
  checked: '2026-11-28',
  note: 'Under 13 it asks for the address of a parent and starts in “Kidsafe” without chat, wrote a parent in 2013; no least age was found. Its guide for parents is a copy without a date.',
});
