import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const mastodon = defineSite({
  id: 'mastodon',
  name: 'Mastodon',
  hosts: ['mastodon.online', 'mastodon.social'],
  kind: 'social',
  traits: ['directMessages', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const mastodonFacts = defineFacts({
  age: source(
    'https://briefly.co/anchor/Privacy_technologies/story/mastodon-updates-its-terms-to-prohibit-ai-model-training--techcrunch',
    'M',
  ),
  help: {
    report: source('https://docs.joinmastodon.org/user/moderating/', 'H'),
    block: source('https://docs.joinmastodon.org/user/moderating/', 'H'),
    privacy: source('https://docs.joinmastodon.org/user/preferences/', 'H'),
  },
  traits: source('https://docs.joinmastodon.org/user/posting/', 'H'),
  checked: '2026-11-28',
  note: 'The two servers of its makers; thousands of others have rules and addresses of their own. New terms of 2025 were to raise the age from 13 to 16, said the news; their start was put off, and whether they hold by now was not found. Its settings are for all ages; one hides messages of people whom one does not follow.',
});
