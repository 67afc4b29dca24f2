import { defineSite } from '../site.ts';
import { defineFacts, none, source } from '../site-facts.ts';

export const classdojo = defineSite({
  id: 'classdojo',
  name: 'ClassDojo',
  hosts: ['classdojo.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group'],
  checked: '2026-11-28',
});

export const classdojoFacts = defineFacts({
  age: none('https://classdojo.zendesk.com/hc/en-us/articles/115004762046', 'M'),
  help: {
    report: source(
      'https://help.classdojo.com/hc/en-us/articles/360040332952-How-can-I-report-inappropriate-content-that-I-see-on-ClassDojo',
      'H',
    ),
    block: source(
      'https://help.classdojo.com/hc/en-us/articles/4413208601357-What-are-ClassDojo-s-Collaboration-Features',
      'H',
    ),
    privacy: source(
      'https://help.classdojo.com/hc/en-us/articles/42703283797133--New-Teachers-Can-Now-Message-Middle-and-High-School-Students-in-ClassDojo',
      'H',
    ),
  },
  traits: source(
    'https://help.classdojo.com/hc/en-us/articles/4413208601357-What-are-ClassDojo-s-Collaboration-Features',
    'H',
  ),
  checked: '2026-11-28',
  note: 'Under 13 with the consent of a parent or of the school. Pupils write with teachers only, where the school allows it, and parents can read along. Teachers and parents can block; pupils tell a teacher.',
});
