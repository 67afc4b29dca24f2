import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const monkey = defineSite({
  id: 'monkey',
  name: 'Monkey',
  hosts: ['monkey.app', 'monkey.cool'],
  kind: 'strangerVideo',
  traits: ['directMessages', 'camera', 'strangers'],
  statedAge: 18,
  checked: '2026-11-28',
});

export const monkeyFacts = defineFacts({
  age: source('https://hwb.gov.wales/zones/keeping-safe-online/in-the-know/monkey-web/', 'M'),
  help: {
    report: source('http://monkey.cool/community', 'H'),
    block: source('http://monkey.cool/community', 'H'),
  },
  traits: source('https://hwb.gov.wales/zones/keeping-safe-online/in-the-know/monkey-web/', 'M'),
  checked: '2026-11-28',
  note: 'It asks for no proof of age, and works without an account. One button both blocks and reports.',
});
