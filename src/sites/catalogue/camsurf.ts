import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const camsurf = defineSite({
  id: 'camsurf',
  name: 'Camsurf',
  hosts: ['camsurf.com'],
  kind: 'strangerVideo',
  traits: ['camera', 'strangers', 'anonymous'],
  checked: '2026-11-28',
});

export const camsurfFacts = defineFacts({
  help: {
    report: source('https://camsurf.com/communityguidelines/', 'H'),
  },
  traits: source('https://camsurf.com/communityguidelines/', 'H'),
  checked: '2026-11-28',
});
