import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const slack = defineSite({
  id: 'slack',
  name: 'Slack',
  hosts: ['app.slack.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  statedAge: 16,
  checked: '2026-11-28',
});

export const slackFacts = defineFacts({
  age: source('https://privacyfetch.com/slack.com/terms-billing', 'M'),
  checked: '2026-11-28',
  note: 'A workspace is by invitation. Its privacy policy names 16, too (https://conductatlas.com/platform/slack/slack-privacy-policy/childrens-data-prohibition/).',
});
