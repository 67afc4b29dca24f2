import { defineSite } from '../site.ts';
import { defineFacts, none, source } from '../site-facts.ts';

export const mattermost = defineSite({
  id: 'mattermost',
  name: 'Mattermost',
  hosts: ['community.mattermost.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  statedAge: 13,
  checked: '2026-11-28',
  notes: 'Read like the same program elsewhere: src/sites/products/mattermost.ts.',
});

export const mattermostFacts = defineFacts({
  age: source('https://mattermost.com/terms-of-use/', 'H'),
  help: {
    report: source('https://mattermost.com/terms-of-use/', 'H'),
    block: none('https://github.com/mattermost/mattermost/issues/21592', 'M'),
    privacy: source('https://docs.mattermost.com/configure/site-configuration-settings.html', 'H'),
  },
  traits: source('https://docs.mattermost.com/collaborate/channel-types.html', 'M'),
  checked: '2026-11-28',
  note: 'Most servers have addresses of their own. Its terms of 8 October 2021 are for all websites of its makers; what breaks them is reported by e-mail. Blocking somebody was a wish in November 2022, and its makers sent it to their list of ideas. Those who run a server choose whom one can write to.',
});
