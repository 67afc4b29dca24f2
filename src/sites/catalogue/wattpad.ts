import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const wattpad = defineSite({
  id: 'wattpad',
  name: 'Wattpad',
  hosts: ['wattpad.com'],
  kind: 'social',
  traits: ['directMessages', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const wattpadFacts = defineFacts({
  age: source('http://safetyportal.wattpad.com/parent-portal/parental-permissions', 'H'),
  help: {
    report: source('https://support.wattpad.com/hc/en-us/articles/203444030-How-to-Report-a-User', 'H'),
    block: source(
      'https://support.wattpad.com/hc/en-us/articles/200774274-What-should-I-do-if-I-am-being-bullied-or-harassed-on-Wattpad-',
      'H',
    ),
    privacy: source('http://safetyportal.wattpad.com/parent-portal/parental-permissions', 'H'),
  },
  traits: source('https://everychildonline.co.uk/safe-and-smart/adult/parental-controls/wattpad', 'M'),
  checked: '2026-11-28',
  note: 'Some stories are for adults. Wattpad calls blocking “muting”.',
});
