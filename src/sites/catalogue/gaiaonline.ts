import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

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
  help: {
    report: source(
      'https://www.gaiaonline.com/forum/site-questions-assistance/how-when-to-contact-a-moderator/t.109293762_3/',
      'H',
    ),
    block: guide('http://www.gaiaonline.com/guilds/viewtopic.php?t=17666273', 'M'),
    privacy: source('https://www.gaiaonline.com/info/legal/safety', 'H'),
  },
  traits: source('https://avatarsave.gaiaonline.com/info/legal/parent', 'H'),
  checked: '2026-11-28',
  note: 'Open to anyone of 13 and older, says its page for parents (avatarsave.gaiaonline.com/info/legal/parent). How to ignore somebody is told by a guild of its members.',
});
