import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const secondlife = defineSite({
  id: 'secondlife',
  name: 'Second Life',
  hosts: ['community.secondlife.com', 'my.secondlife.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 16,
  checked: '2026-11-28',
});

export const secondlifeFacts = defineFacts({
  age: source('https://wiki.secondlife.com/wiki/Linden_Lab_Official:Teens_in_Second_Life', 'M'),
  help: {
    report: source(
      'https://lindenlab.freshdesk.com/support/solutions/articles/31000134592-filing-an-abuse-report',
      'H',
    ),
    block: source(
      'https://community.secondlife.com/knowledgebase/english/how-to-deal-with-abuse-and-harassment-r610/',
      'H',
    ),
    privacy: source('https://wiki.secondlife.com/wiki/Linden_Lab_Official:Teens_in_Second_Life', 'M'),
  },
  traits: source('https://wiki.secondlife.com/wiki/Linden_Lab_Official:Teens_in_Second_Life', 'M'),
  checked: '2026-11-28',
  note: 'Made for adults; 16 and 17 in a part of it, 13 to 15 only through an organisation. The world itself is a program of its own.',
});
