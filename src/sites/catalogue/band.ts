import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const band = defineSite({
  id: 'band',
  name: 'BAND',
  hosts: ['band.us'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  checked: '2026-11-28',
});

export const bandFacts = defineFacts({
  help: {
    block: source('http://privacy.band.us/protectionPolicy', 'H'),
    privacy: source('https://play.google.com/store/apps/details?id=com.nhn.android.bandkids', 'M'),
  },
  traits: source('https://privacy.band.us/app-permissions/android', 'H'),
  checked: '2026-11-28',
  note: 'Groups of people who know each other: teams, classes, families. Children up to 12 have an app of their own, “BAND for Kids”, with the consent of a parent; its description was read in a mirror.',
});
