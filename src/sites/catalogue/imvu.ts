import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const imvu = defineSite({
  id: 'imvu',
  name: 'IMVU',
  hosts: ['imvu.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const imvuFacts = defineFacts({
  age: source('https://nb.secure.imvu.com/catalog/web_safety_tips02.php', 'L'),
  help: {
    privacy: source('https://nb.secure.imvu.com/catalog/web_safety_tips02.php', 'L'),
  },
  traits: source('https://nb.secure.imvu.com/catalog/web_safety_tips02.php', 'L'),
  checked: '2026-11-28',
  note: 'Its safety tips, in a copy without a date; the age may have been raised since.',
});
