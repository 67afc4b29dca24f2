import { defineFacts } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const gaiaonline = defineSite({
  id: 'gaiaonline',
  name: 'Gaia Online',
  hosts: ['gaiaonline.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const gaiaonlineFacts = defineFacts({
  checked: '2026-11-28',
});
