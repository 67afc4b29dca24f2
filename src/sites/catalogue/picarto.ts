import { defineSite } from '../site.ts';
import { defineFacts } from '../site-facts.ts';

export const picarto = defineSite({
  id: 'picarto',
  name: 'Picarto',
  hosts: ['picarto.tv'],
  kind: 'streaming',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const picartoFacts = defineFacts({
  checked: '2026-11-28',
  note: 'Some channels are for adults.',
});
