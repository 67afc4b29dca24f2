import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const wire = defineSite({
  id: 'wire',
  name: 'Wire',
  hosts: ['app.wire.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera', 'disappearing'],
  statedAge: 16,
  checked: '2026-11-28',
});

export const wireFacts = defineFacts({
  age: source('https://wire.com/en/legal/terms-of-use-personal/', 'H'),
  help: {
    report: source(
      'https://support.wire.com/hc/en-us/articles/13645636077725-Protecting-Your-Privacy-How-Wire-app-warns-the-user-on-new-connection-request',
      'M',
    ),
    block: source(
      'https://support.wire.com/hc/en-us/articles/202857014-How-do-I-block-or-unblock-someone-',
      'H',
    ),
    privacy: source(
      'https://support.wire.com/hc/en-us/articles/203560494-Can-people-I-don-t-know-contact-me-on-Wire-',
      'H',
    ),
  },
  traits: source(
    'https://support.wire.com/hc/en-us/articles/4408787086097-Configure-self-deleting-messages-for-your-team',
    'M',
  ),
  checked: '2026-11-28',
  note: 'Messages can be set to vanish. Terms of 23 May 2018: not under 16, and from 16 with the consent of a parent. Nobody can write before one has accepted to be connected. Its page on such requests leads to the one on reporting, which was not read.',
});
