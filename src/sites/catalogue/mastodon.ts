import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const mastodon = defineSite({
  id: 'mastodon',
  name: 'Mastodon',
  hosts: ['mastodon.online', 'mastodon.social'],
  kind: 'social',
  traits: ['directMessages', 'strangers'],
  checked: '2026-11-28',
});

export const mastodonFacts = defineFacts({
  help: {
    report: source('https://docs.joinmastodon.org/user/moderating/', 'H'),
    block: source('https://docs.joinmastodon.org/user/moderating/', 'H'),
  },
  traits: source('https://docs.joinmastodon.org/user/posting/', 'H'),
  checked: '2026-11-28',
  note: 'The two servers of its makers; thousands of others have rules and addresses of their own.',
});
