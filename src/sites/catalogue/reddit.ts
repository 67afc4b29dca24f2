import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const reddit = defineSite({
  id: 'reddit',
  name: 'Reddit',
  hosts: ['reddit.com'],
  kind: 'forum',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  adapters: [
    {
      id: 'reddit-chat',
      paths: ['/chat', '/room'],
      shadowHosts: ['rs-app', 'rs-room', 'rs-timeline'],
      list: ['rs-virtual-scroll-dynamic'],
      row: ['rs-timeline-event[data-id]'],
      text: ['.room-message-text'],
      author: [
        pick('.room-message', 'aria-label', '^(\\S+) said\\b'),
        pick('.user-name', null, '^(?:u/)?(\\S+)'),
        pick('rs-username'),
      ],
      authorLeadsRun: true,
      ownName: [pick('rs-current-user', 'display-name')],
      rowId: 'data-id',
      composer: ['rs-message-composer', 'rs-message-composer-old'],
      conversation: [pick('rs-timeline', 'room')],
    },
  ],
  checked: '2026-11-28',
  notes:
    'H: the nesting, the rows and their ids, in many public scripts up to September 2026, one of them with its own drawing of ' +
    'the structure (reddit-chat-image-purge, README); M: what is inside a row; read 2026-11-28. Each row is a shadow root of ' +
    'its own, which the reader has to watch, too. The label that begins with the name is in English. Only ' +
    'rs-current-user says what the child is called. Times stand in one more shadow root and are not read.',
});

export const redditFacts = defineFacts({
  age: source('https://www.redditinc.com/policies', 'H'),
  help: {
    report: source('https://support.reddithelp.com/hc/en-us/articles/360058309512', 'M'),
    block: source('https://reddit.zendesk.com/hc/en-us/articles/214548323-Blocking-unwanted-contact', 'H'),
    privacy: guide('https://hwb.gov.wales/keeping-safe-online/in-the-know/reddit', 'M'),
  },
  traits: source(
    'https://www.vodafone.co.uk/newscentre/smart-living/digital-parenting/digital-parenting-pro/reddit/',
    'M',
  ),
  checked: '2026-11-28',
  note: 'User agreement of 24 September 2024. Names are made up as a rule; some communities are for adults. Its page on blocking is an older one. Since December 2025 accounts of those under 18 start with stricter settings, says a guide (screenwiseapp.com).',
});
