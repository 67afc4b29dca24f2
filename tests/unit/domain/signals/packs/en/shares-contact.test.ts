import { describe, expect, it } from 'vitest';
import { describeKind, findSignal } from './kind-table.ts';

describeKind('sharesContact', {
  heard: [
    'call me 021 555 0134',
    'my number is 5550134',
    'its someone@example.org',
    'my insta is example',
    'my snap is example',
    'sam at gmail dot com',
    'sam (at) example (dot) org',
    'oh two one five five five oh one three four',
    'my email is example',
    'heres my number',
    'add me its example99',
    '+64 21 555 0134',
    'my discord is example',
    'find me on tiktok as example',
    'my insta handle is example',
    'otp is 771204',
    'they sent me a code, it says 771204',
    'pw is example',
    'you can use my login',
    'i took a picture of my dads card',
    'my bank details are',
    'last name is example',
    'my good name is',
    'ring me on 5550134',
    'username is tiger and pass is cat',
    '0 2 1 5 5 5 0 1 3 4',
  ],
  nearMisses: [
    'i got 123456 points in 2019',
    'it runs on 192.168.100.100',
    'one two three four five six seven eight',
    'my number one song',
    'whats your number',
    'i lost my phone',
    '2019-04-05 10:30',
    'we won 21 15 and 18 21',
    'the price is 1200 dollars',
    'snap is down again',
    'i was at gmail headquarters',
    'version 4.14.2.1',
    'ten nine eight seven six five four three two one',
    'my email does not work',
    'enter your username and password',
    'change your password',
    'my insta is private',
    'msg me when youre in',
    'im on msn too much',
    'i lost the card at the library',
    'a card for mum',
    'its my phone',
  ],
});

describe('sharesContact', () => {
  it.each([
    ['call me 021 555 0134', 'phone'],
    ['my number is', 'phone'],
    ['my email is long', 'email'],
    ['its someone@example.org or 021 555 0134', 'phone'],
    ['someone@example.org', 'email'],
    ['my insta is example', 'handle'],
    ['my full name is', 'name'],
    ['my password is example', 'password'],
    ['my mums card number is 4000', 'card'],
    ['my snap is example and my email is example', 'email'],
  ])('tells what is given away in %j', (text, value) => {
    expect(findSignal('sharesContact', text)?.value).toBe(value);
  });
});
