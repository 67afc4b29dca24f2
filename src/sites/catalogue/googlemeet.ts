import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const googlemeet = defineSite({
  id: 'googlemeet',
  name: 'Google Meet',
  hosts: ['meet.google.com'],
  kind: 'messenger',
  traits: ['group', 'camera'],
  statedAge: 13,
  adapters: [
    {
      id: 'googlemeet',
      list: ['[jsname="xySENc"]', '[data-panel-container-id^="sidePanel2"] [aria-live]'],
      row: ['[data-message-id]'],
      run: '[jsname="Ypafjf"]',
      text: ['[jsname="dTKtvb"]'],
      author: [pick('.poVWob')],
      own: ['.ydIQ1d'],
      other: ['.poVWob'],
      time: [pick('[jsname="biJjHb"]'), pick('.MuzmKe')],
      rowId: 'data-message-id',
      composer: ['textarea[maxlength]', 'textarea'],
      audience: 'group',
    },
  ],
  checked: '2026-11-28',
  notes:
    'M: vivek-nexus/transcriptonic, extension/content.js (2025), steveseguin/social_stream, sources/meets.js (2026-06), and ' +
    'three scripts of 2026, of which the newest tells own groups by ydIQ1d (read 2026-11-28). A group holds name and time ' +
    'once for several messages; one of the child says "You" in older versions and has no name in newer ones. The list is in ' +
    'the page only while the panel is open.',
});

export const googlemeetFacts = defineFacts({
  age: source(
    'https://conductatlas.com/platform/google/google-terms-of-service/age-restriction-and-parental-consent-coppa/',
    'M',
  ),
  help: {
    report: source('https://support.google.com/meet/answer/10212037', 'H'),
    block: source('https://support.google.com/meet/answer/12929260', 'M'),
    privacy: source('https://support.google.com/families/answer/7106787', 'H'),
  },
  traits: source('https://support.google.com/meet/answer/10212037', 'H'),
  checked: '2026-11-28',
  note: 'Younger children with an account that a parent looks after. Its help on blocking was read in Portuguese, in a mirror.',
});
