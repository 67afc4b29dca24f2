import { defineSite } from '../site.ts';
import { defineFacts, none, source } from '../site-facts.ts';

export const gather = defineSite({
  id: 'gather',
  name: 'Gather',
  hosts: ['app.gather.town', 'app.v2.gather.town'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  statedAge: 18,
  checked: '2026-11-28',
});

export const gatherFacts = defineFacts({
  age: source(
    'https://support.gather.town/hc/en-us/articles/16977551100820-Underage-18-User-Restrictions',
    'H',
  ),
  help: {
    report: none(
      'https://support.gather.town/hc/en-us/articles/15910310618772-Moderation-Tools-Mute-Block-Kick-Ban-Users',
      'M',
    ),
    block: source(
      'https://support.gather.town/hc/en-us/articles/15910310618772-Moderation-Tools-Mute-Block-Kick-Ban-Users',
      'H',
    ),
  },
  traits: source(
    'https://support.gather.town/hc/en-us/articles/15910310618772-Moderation-Tools-Mute-Block-Kick-Ban-Users',
    'H',
  ),
  checked: '2026-11-28',
  note: '“No users under the age of 18 are permitted on Gather”, except where a school has a contract. Rooms on a map; video starts when two figures stand close. Its page on what one can do against others names four ways, and none of them reports.',
});
