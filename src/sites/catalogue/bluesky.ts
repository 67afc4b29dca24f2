import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const bluesky = defineSite({
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app'],
  kind: 'social',
  traits: ['directMessages', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const blueskyFacts = defineFacts({
  age: source('https://bsky.social/about/support/tos', 'H'),
  help: {
    report: source(
      'https://blueskyweb.zendesk.com/hc/en-us/articles/19002427251981-Moderation-and-Custom-Feeds',
      'M',
    ),
    block: source('https://docs.bsky.app/blog/block-implementation', 'H'),
    privacy: guide('https://safechildguide.com/km/apps/bluesky', 'M'),
  },
  traits: source('https://www.kidsonlineworld.com/app---bluesky.html', 'M'),
  checked: '2026-11-28',
  note: 'Read in the terms of 22 May 2024, which may have changed since. Who blocks whom can be seen by all.',
});
