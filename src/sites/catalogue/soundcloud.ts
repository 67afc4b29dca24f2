import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const soundcloud = defineSite({
  id: 'soundcloud',
  name: 'SoundCloud',
  hosts: ['soundcloud.com'],
  kind: 'social',
  traits: ['directMessages', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const soundcloudFacts = defineFacts({
  age: source('https://help.soundcloud.com/hc/en-us/articles/115003448387-Account-policies', 'H'),
  help: {
    report: source('https://help.soundcloud.com/hc/en-us/articles/115003569668-Reporting-on-SoundCloud', 'H'),
    block: source(
      'https://help.soundcloud.com/hc/en-us/articles/31319117637275-Maintaining-Privacy-Within-the-SoundCloud-Community',
      'H',
    ),
    privacy: source(
      'https://help.soundcloud.com/hc/en-us/articles/31319117637275-Maintaining-Privacy-Within-the-SoundCloud-Community',
      'H',
    ),
  },
  traits: source(
    'https://help.soundcloud.com/hc/en-us/articles/31319117637275-Maintaining-Privacy-Within-the-SoundCloud-Community',
    'H',
  ),
  checked: '2026-11-28',
  note: '16 in the European Union. Its settings are for all ages: who may send messages.',
});
