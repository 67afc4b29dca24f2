import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const strava = defineSite({
  id: 'strava',
  name: 'Strava',
  hosts: ['strava.com'],
  kind: 'social',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const stravaFacts = defineFacts({
  age: source('https://www.internetmatters.org/advice/apps-and-platforms/stay-active/strava', 'M'),
  help: {
    report: source(
      'https://support.strava.com/hc/en-us/articles/6738598338061-Reporting-Content-on-Strava-for-Violations-of-Our-Community-Standards',
      'H',
    ),
    block: source(
      'https://support.strava.com/hc/de/articles/115000173484-Abonnenten-verwalten-und-Sportler-blockieren',
      'H',
    ),
    privacy: source(
      'https://support.strava.com/hc/en-us/articles/6800838738829-Reporting-Unwanted-Contact-to-the-Strava-Trust-Safety-Team',
      'H',
    ),
  },
  traits: source(
    'https://www.techradar.com/health-fitness/fitness-apps/how-to-change-your-privacy-settings-on-stravas-new-messaging-feature',
    'M',
  ),
  checked: '2026-11-28',
  note: 'Messages were in its apps only at first; comments and clubs are on the site, too. It shows where people run and ride. Its page on blocking was read in German. Its settings are for all ages.',
});
