import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const tumblr = defineSite({
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['tumblr.com'],
  kind: 'social',
  traits: ['directMessages', 'strangers', 'anonymous'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const tumblrFacts = defineFacts({
  age: source('https://growingsocialmedia.com/reasons-behind-social-media-age-limits/', 'L'),
  help: {
    report: source('https://www.tumblr.com/abuse', 'M'),
    block: source('https://tumblr.zendesk.com/hc/articles/231877648-Blocking-users', 'M'),
  },
  checked: '2026-11-28',
  note: 'Questions can be sent without a name.',
});
