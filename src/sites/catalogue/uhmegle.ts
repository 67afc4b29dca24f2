import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const uhmegle = defineSite({
  id: 'uhmegle',
  name: 'Uhmegle',
  hosts: ['uhmegle.com'],
  kind: 'strangerVideo',
  traits: ['camera', 'strangers', 'anonymous'],
  checked: '2026-11-28',
});

export const uhmegleFacts = defineFacts({
  traits: source('https://c24club.com', 'L'),
  checked: '2026-11-28',
  note: 'What it offers is from a comparison by a rival, of April 2026.',
});
