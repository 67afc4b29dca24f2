import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const quora = defineSite({
  id: 'quora',
  name: 'Quora',
  hosts: ['quora.com'],
  kind: 'forum',
  traits: ['directMessages', 'strangers', 'anonymous'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const quoraFacts = defineFacts({
  age: source('https://www.quora.com/about/tos', 'H'),
  help: {
    report: source(
      'https://help.quora.com/hc/articles/115004211403-How-do-I-report-content-or-users-that-violate-Quora-s-policies-',
      'H',
    ),
    block: source('https://help.quora.com/hc/articles/115004229363', 'M'),
    privacy: guide(
      'https://venturebeat-com-develop.go-vip.co/business/quora-will-now-only-send-you-direct-messages-you-receive-from-people-you-follow/amp',
      'L',
    ),
  },
  traits: source('https://www.quora.com/about/tos', 'H'),
  checked: '2026-11-28',
  note: 'Terms of 24 July 2023. Questions can be asked without a name. Its page on harassment and blocking was read in Polish. Its settings are for all ages: messages come from people whom one follows, unless one changes that.',
});
