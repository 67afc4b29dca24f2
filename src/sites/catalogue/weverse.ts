import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const weverse = defineSite({
  id: 'weverse',
  name: 'Weverse',
  hosts: ['weverse.io'],
  kind: 'social',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const weverseFacts = defineFacts({
  help: {
    report: source('https://weverse.io/inapp/policies/service/en.html', 'H'),
    privacy: guide('https://life-knowledge.com/2025/03/16/weverse', 'M'),
  },
  traits: source('http://weverse.io/bts/notice/281', 'M'),
  checked: '2026-11-28',
  note: 'Fans and the artists whom they follow. A Japanese guide tells of its settings for everybody; only its beginning was read.',
});
