import { defineSite } from '../site.ts';
import { defineFacts, guide, none, source } from '../site-facts.ts';

export const threema = defineSite({
  id: 'threema',
  name: 'Threema',
  hosts: ['web.threema.ch'],
  kind: 'messenger',
  traits: ['directMessages', 'group'],
  checked: '2026-11-28',
});

export const threemaFacts = defineFacts({
  age: none('https://shop.threema.ch/en/terms', 'H'),
  help: {
    report: source(
      'https://github.com/threema-ch/threema-android/blob/1e19eae24643a80ecb3a03a67e6e6ffb70168a0c/app/src/main/java/ch/threema/app/ui/ReportSpamView.kt',
      'H',
    ),
    block: source('https://threema.ch/en/faq/unwanted', 'H'),
    privacy: guide('https://www.medien-kindersicher.de/social-media/kindersicherung-fuer-threema', 'M'),
  },
  traits: source('https://learning.kidsnclicks.com/threema-app-guide-2024-parents-guide/', 'M'),
  checked: '2026-11-28',
  note: 'Its terms name no age, and it calls itself suited to children under 16; a German guide says that in the European Union its terms of use name 16. Its app, says its source, shows a button that reports somebody unknown who writes.',
});
