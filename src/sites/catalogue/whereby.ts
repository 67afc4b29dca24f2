import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const whereby = defineSite({
  id: 'whereby',
  name: 'Whereby',
  hosts: ['whereby.com'],
  kind: 'messenger',
  traits: ['group', 'camera'],
  statedAge: 16,
  checked: '2026-11-28',
});

export const wherebyFacts = defineFacts({
  age: source('https://whereby.com/information/tos/', 'H'),
  help: {
    report: source('https://whereby.helpscoutdocs.com/article/731-reporting-fighting-abuse', 'M'),
    block: source('https://appearin.helpscoutdocs.com/article/33-how-do-i-block-someone-from-my-room', 'L'),
    privacy: source('https://whereby.helpscoutdocs.com/article/352-meeting-controls', 'H'),
  },
  traits: source('https://whereby.helpscoutdocs.com/article/352-meeting-controls', 'H'),
  checked: '2026-11-28',
  note: 'Terms of 16 April 2021: “only for people 16 years old and over”. Its page on blocking is from when it was called appear.in: owners of a room block people from it. Of its page on reporting only the beginning was read, about the police. It has no settings for young people: a room can be locked, and then people knock.',
});
