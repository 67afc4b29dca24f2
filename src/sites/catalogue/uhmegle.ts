import { defineSite } from '../site.ts';
import { defineFacts } from '../site-facts.ts';

export const uhmegle = defineSite({
  id: 'uhmegle',
  name: 'Uhmegle',
  hosts: ['uhmegle.com'],
  kind: 'strangerVideo',
  traits: ['camera', 'strangers', 'anonymous'],
  checked: '2026-11-28',
});

export const uhmegleFacts = defineFacts({
  checked: '2026-11-28',
});
