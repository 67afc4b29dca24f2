import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const wire = defineSite({
  id: 'wire',
  name: 'Wire',
  hosts: ['app.wire.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera', 'disappearing'],
  checked: '2026-11-28',
});

export const wireFacts = defineFacts({
  traits: source(
    'https://support.wire.com/hc/en-us/articles/4408787086097-Configure-self-deleting-messages-for-your-team',
    'M',
  ),
  checked: '2026-11-28',
  note: 'Messages can be set to vanish.',
});
