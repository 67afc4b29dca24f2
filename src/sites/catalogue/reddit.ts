import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const reddit = defineSite({
  id: 'reddit',
  name: 'Reddit',
  hosts: ['reddit.com'],
  kind: 'forum',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const redditFacts = defineFacts({
  age: source('https://www.redditinc.com/policies', 'H'),
  help: {
    report: source('https://support.reddithelp.com/hc/en-us/articles/360058309512', 'M'),
    block: source('https://reddit.zendesk.com/hc/en-us/articles/214548323-Blocking-unwanted-contact', 'H'),
  },
  checked: '2026-11-28',
  note: 'User agreement of 24 September 2024. Names are made up as a rule; some communities are for adults. Its page on blocking is an older one.',
});
