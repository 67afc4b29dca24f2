import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

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
    privacy: source('https://www-int.stardoll.com/nl/help/article.php?sectionId=15&articleId=12', 'H'),
  },
  checked: '2026-11-28',
  note: 'Its guide for parents is a copy without a date.',
});
