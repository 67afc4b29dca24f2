import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const vk = defineSite({
  id: 'vk',
  name: 'VK',
  hosts: ['vk.com', 'vk.ru'],
  kind: 'social',
  traits: ['directMessages', 'group', 'camera', 'strangers'],
  statedAge: 14,
  checked: '2026-11-28',
});

export const vkFacts = defineFacts({
  age: source('http://itsec.ru/newstext.php?news_id=116021', 'M'),
  help: {
    report: source('https://vk.com/safety?section=youth', 'M'),
    block: source('https://vk.com/safety?section=youth', 'M'),
    privacy: source('https://vk.com/safety?section=youth', 'M'),
  },
  traits: source('https://vk.com/safety?section=youth', 'M'),
  checked: '2026-11-28',
  note: 'Its advice for young people tells how to report and to block; it was read in a mirror. The age is from news of 2017 about its terms; newer guides name 14, too.',
});
