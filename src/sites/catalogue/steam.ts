import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const steam = defineSite({
  id: 'steam',
  name: 'Steam',
  hosts: ['steamcommunity.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const steamFacts = defineFacts({
  age: source('https://store.steampowered.com/subscriber_agreement/', 'H'),
  help: {
    report: source('https://help.steampowered.com/en/faqs/view/4F8E-AE41-B6B1-F836', 'M'),
    block: source('https://help.steampowered.com/en/faqs/view/4F8E-AE41-B6B1-F836', 'L'),
    privacy: source('https://help.steampowered.com/en/faqs/view/054C-3167-DD7F-49D4', 'M'),
  },
  traits: source('https://www.kidsonlineworld.com/app---steam.html', 'M'),
  checked: '2026-11-28',
  note: 'Its agreement: “You may not become a Subscriber if you are under the age of 13.” Only the community, not the shop.',
});
