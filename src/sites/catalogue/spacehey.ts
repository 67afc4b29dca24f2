import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const spacehey = defineSite({
  id: 'spacehey',
  name: 'SpaceHey',
  hosts: ['spacehey.com'],
  kind: 'social',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const spaceheyFacts = defineFacts({
  age: source('https://blog.spacehey.com/entry?id=1917300', 'M'),
  help: {
    report: source('https://spacehey.com/report', 'H'),
    block: guide('https://blog.spacehey.com/entry?id=1049482', 'M'),
  },
  traits: source('https://blog.spacehey.com/entry?id=1136820', 'M'),
  checked: '2026-11-28',
  note: 'The source quotes its terms (spacehey.com/tos). Since July 2025 it cannot be reached from the United Kingdom.',
});
