import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const camsurf = defineSite({
  id: 'camsurf',
  name: 'Camsurf',
  hosts: ['camsurf.com'],
  kind: 'strangerVideo',
  traits: ['camera', 'strangers', 'anonymous'],
  statedAge: 18,
  checked: '2026-11-28',
});

export const camsurfFacts = defineFacts({
  age: source('https://camsurf.com/terms/', 'H'),
  help: {
    report: source('https://camsurf.com/communityguidelines/', 'H'),
  },
  traits: source('https://camsurf.com/faq/', 'H'),
  checked: '2026-11-28',
  note: 'Terms of 19 February 2024. An older page of rules names 17. Against somebody whom one does not like, its answers to questions name only “Next”.',
});
