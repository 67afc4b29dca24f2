import { defineSite } from '../site.ts';
import { defineFacts, guide, none, source } from '../site-facts.ts';

export const replika = defineSite({
  id: 'replika',
  name: 'Replika',
  hosts: ['my.replika.com'],
  kind: 'aiCompanion',
  traits: [],
  statedAge: 18,
  checked: '2026-11-28',
});

export const replikaFacts = defineFacts({
  age: source('https://hwb.gov.wales/keeping-safe-online/in-the-know/replika', 'M'),
  help: {
    report: guide('https://ineqe.com/2022/01/20/replika-ai-friend/', 'M'),
    block: none('https://ineqe.com/2022/01/20/replika-ai-friend/', 'M'),
  },
  traits: source('https://hwb.gov.wales/keeping-safe-online/in-the-know/replika', 'M'),
  checked: '2026-11-28',
  note: 'One is alone with the machine: there is nobody to block, and only its answers can be reported.',
});
