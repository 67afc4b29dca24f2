import { defineSite } from '../site.ts';
import { defineFacts, none, source } from '../site-facts.ts';

export const globalpenfriends = defineSite({
  id: 'globalpenfriends',
  name: 'Global Penfriends',
  hosts: ['globalpenfriends.com'],
  kind: 'social',
  traits: ['directMessages', 'strangers'],
  checked: '2026-11-28',
});

export const globalpenfriendsFacts = defineFacts({
  age: none('https://www.globalpenfriends.com/index.php?page=penpals_terms_and_conditions', 'H'),
  help: {
    report: source('https://www.globalpenfriends.com/index.php?page=explainer_report_block', 'H'),
    block: source('https://www.globalpenfriends.com/index.php?page=explainer_report_block', 'H'),
    privacy: source('https://www.globalpenfriends.com/index.php?page=penpal_children', 'H'),
  },
  traits: source('https://www.globalpenfriends.com/index.php?page=penpal_children', 'H'),
  checked: '2026-11-28',
  note: 'For people of all ages, say its terms. Adults cannot search for children or write to them, says its page for parents.',
});
