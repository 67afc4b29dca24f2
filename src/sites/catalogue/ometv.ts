import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const ometv = defineSite({
  id: 'ometv',
  name: 'OmeTV',
  hosts: ['ome.tv', 'ometv.chat'],
  kind: 'strangerVideo',
  traits: ['camera', 'strangers', 'anonymous'],
  statedAge: 18,
  checked: '2026-11-20',
  notes: 'The rows of its text chat are not known. Everybody there is a stranger.',
});

export const ometvFacts = defineFacts({
  age: source('https://ometv.media/?p=503', 'M'),
  help: {
    report: guide('https://ometv.app/rules/', 'M'),
    block: guide('https://turedsegura.educo.org.bo/ometv-peligros-ocultos-como-proteger-a-adolescentes', 'M'),
  },
  traits: source('https://ometv.app/rules/', 'M'),
  checked: '2026-11-28',
  note: 'Several pages name 18; one (visualfoodie.com) says that 13 is allowed with a parent watching. Many copies use the name. A charity for children names its buttons for blocking and reporting, in Spanish.',
});
