import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const kumospace = defineSite({
  id: 'kumospace',
  name: 'Kumospace',
  hosts: ['kumospace.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  checked: '2026-11-28',
});

export const kumospaceFacts = defineFacts({
  help: {
    block: source('https://www.kumospace.com/help/manage-users', 'H'),
    privacy: source('https://help.kumospace.com/securing-your-space', 'H'),
  },
  traits: source('https://www.kumospace.com/help/manage-users', 'H'),
  checked: '2026-11-28',
  note: 'Owners of a space and those whom they name block guests. They also choose who may enter.',
});
