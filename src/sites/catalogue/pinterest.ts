import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const pinterest = defineSite({
  id: 'pinterest',
  name: 'Pinterest',
  hosts: ['pinterest.co.uk', 'pinterest.com', 'pinterest.com.au', 'pinterest.nz'],
  kind: 'social',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const pinterestFacts = defineFacts({
  age: source('https://policy.pinterest.com/en/terms-of-service', 'H'),
  help: {
    report: source('https://help.pinterest.com/en/article/report-harassment-and-cyberbullying', 'H'),
    block: source('https://help.pinterest.com/en/article/report-harassment-and-cyberbullying', 'M'),
    privacy: source('https://help.pinterest.com/en/article/manage-a-parental-passcode', 'M'),
  },
  traits: source('https://www.kidsonlineworld.com/app---pinterest.html', 'M'),
  checked: '2026-11-28',
  note: 'From 13 to 18 with the permission of a parent or guardian, say its terms. Its help on the passcode for parents was read in Polish and Chinese.',
});
