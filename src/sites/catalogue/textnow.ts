import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const textnow = defineSite({
  id: 'textnow',
  name: 'TextNow',
  hosts: ['textnow.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const textnowFacts = defineFacts({
  age: source('https://supportwireless.textnow.com/hc/en-us/articles/218366863-Our-Policies', 'H'),
  help: {
    report: source('https://www.textnow.com/blog/summer-safety-online-harassment-prevention', 'H'),
    block: source(
      'https://supportfree.textnow.com/hc/en-us/articles/360044911412-What-can-I-do-if-my-teen-has-received-unwanted-or-inappropriate-messages',
      'H',
    ),
    privacy: source(
      'https://supportfree.textnow.com/hc/en-us/articles/360044911412-What-can-I-do-if-my-teen-has-received-unwanted-or-inappropriate-messages',
      'H',
    ),
  },
  traits: source('https://textnow.com/privacy', 'H'),
  checked: '2026-11-28',
  note: 'A second telephone number in the browser.',
});
