import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const quora = defineSite({
  id: 'quora',
  name: 'Quora',
  hosts: ['quora.com'],
  kind: 'forum',
  traits: ['directMessages', 'strangers', 'anonymous'],
  checked: '2026-11-28',
});

export const quoraFacts = defineFacts({
  checked: '2026-11-28',
  note: 'Questions can be asked without a name.',
});
