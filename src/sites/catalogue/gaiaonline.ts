import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const gaiaonline = defineSite({
  id: 'gaiaonline',
  name: 'Gaia Online',
  hosts: ['gaiaonline.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const gaiaonlineFacts = defineFacts({
  age: source(
    'https://www.gaiaonline.com/forum/gaia-blog/reminder-don-t-joke-about-your-age/t.97938761/',
    'H',
  ),
  checked: '2026-11-28',
});
