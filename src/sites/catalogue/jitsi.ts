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
    report: none(
      'https://github.com/jitsi/jitsi-meet/blob/01e354059f9ec2d2dbdac71a5676771337a91174/react/features/video-menu/components/web/ParticipantContextMenu.tsx',
      'M',
    ),
    block: source('https://community.jitsi.org/t/how-to-what-is-a-meeting-moderator/73139/1', 'M'),
    privacy: source(
      'https://github.com/jitsi/jitsi-meet/blob/0709d6513a4b5e5ea6c270ca3b2e6c1c5f6466aa/react/features/security/components/security-dialog/web/SecurityDialog.tsx',
      'H',
    ),
  },
  traits: source('https://jitsi.github.io/handbook/docs/user-guide/user-guide-advanced', 'H'),
  checked: '2026-11-28',
  note: 'Whoever has the address of a room can enter it, unless it is locked. Its terms of October 2020 ask that one is “of legal age” and name no number. There, everybody in a room can put others out of it. Settings for everybody: a lobby and a password for a room. The menu on somebody in a room, in its source of 2022, has nothing for reporting.',
});
