import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const slack = defineSite({
  id: 'slack',
  name: 'Slack',
  hosts: ['app.slack.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  checked: '2026-11-28',
});

export const slackFacts = defineFacts({
  checked: '2026-11-28',
  note: 'A workspace is by invitation.',
});
