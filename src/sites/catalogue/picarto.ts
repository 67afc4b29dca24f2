import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const picarto = defineSite({
  id: 'picarto',
  name: 'Picarto',
  hosts: ['picarto.tv'],
  kind: 'streaming',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const picartoFacts = defineFacts({
  help: {
    block: source('https://help.picarto.tv/help/picarto-chat-commands/', 'H'),
  },
  traits: source('https://help.picarto.tv/help/picarto-chat-commands/', 'H'),
  checked: '2026-11-28',
  note: 'Some channels are for adults. In its chat one can ignore somebody; whispers there reach one person only.',
});
