import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const meetme = defineSite({
  id: 'meetme',
  name: 'MeetMe',
  hosts: ['meetme.com'],
  kind: 'social',
  traits: ['directMessages', 'camera', 'strangers'],
  statedAge: 18,
  checked: '2026-11-28',
});

export const meetmeFacts = defineFacts({
  age: source('https://m.meetme.com/terms', 'H'),
  help: {
    report: source(
      'https://support.meetme.com/hc/de/articles/21772053153810-Was-sollte-ich-tun-wenn-ich-eine-unangemessene-oder-spammige-Nachricht-erhalte',
      'H',
    ),
    block: source(
      'https://support.meetme.com/hc/de/articles/21772053153810-Was-sollte-ich-tun-wenn-ich-eine-unangemessene-oder-spammige-Nachricht-erhalte',
      'H',
    ),
  },
  traits: source('https://terms.video.tumblr-live.com/terms-of-service', 'M'),
  checked: '2026-11-28',
  note: 'Terms of 5 January 2018. Its page on reporting and blocking was read in German and French. That it has live video stands in the terms of the house that runs it.',
});
