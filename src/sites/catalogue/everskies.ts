import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const everskies = defineSite({
  id: 'everskies',
  name: 'Everskies',
  hosts: ['everskies.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const everskiesFacts = defineFacts({
  traits: source(
    'https://everskies.helpshift.com/hc/en/4-everskies/faq/82-why-was-my-forum-message-blogpost-removed/',
    'M',
  ),
  checked: '2026-11-28',
});
