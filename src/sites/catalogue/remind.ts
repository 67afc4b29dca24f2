import { defineSite } from '../site.ts';
import { defineFacts, none, source } from '../site-facts.ts';

export const remind = defineSite({
  id: 'remind',
  name: 'Remind',
  hosts: ['remind.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group'],
  checked: '2026-11-28',
});

export const remindFacts = defineFacts({
  age: none('https://help.remind.com/hc/en-us/articles/211758126-COPPA-Students-under-13', 'M'),
  help: {
    report: source('https://www.remind.com/bullying-prevention-policy', 'H'),
    block: source(
      'https://help.remind.com/hc/en-us/articles/360006299180-Manage-accounts-in-your-organization',
      'H',
    ),
    privacy: source('https://help.remind.com/hc/en-us/articles/211758126-COPPA-Students-under-13', 'H'),
  },
  traits: source('https://www.remind.com/community-guidelines', 'H'),
  checked: '2026-11-28',
  note: 'For schools. Under 13 with the permission of a parent, and then to read only. The school blocks; everybody can leave a conversation.',
});
