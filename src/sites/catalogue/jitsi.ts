import { defineSite } from '../site.ts';
import { defineFacts, none, source } from '../site-facts.ts';

export const jitsi = defineSite({
  id: 'jitsi',
  name: 'Jitsi Meet',
  hosts: ['meet.jit.si'],
  kind: 'messenger',
  traits: ['group', 'camera'],
  checked: '2026-11-28',
});

export const jitsiFacts = defineFacts({
  age: none('https://jitsi.org/meet-jit-si-terms-of-service/', 'H'),
  help: {
    block: source('https://community.jitsi.org/t/how-to-what-is-a-meeting-moderator/73139/1', 'M'),
  },
  traits: source('https://jitsi.github.io/handbook/docs/user-guide/user-guide-advanced', 'H'),
  checked: '2026-11-28',
  note: 'Whoever has the address of a room can enter it, unless it is locked. Its terms of October 2020 ask that one is “of legal age” and name no number. There, everybody in a room can put others out of it.',
});
