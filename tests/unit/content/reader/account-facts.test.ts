// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readAccountFacts } from '../../../../src/content/reader/account-facts.ts';
import type { AccountFacts } from '../../../../src/domain/model.ts';
import { NOW, openHtml } from './fixture-page.ts';

/** A conversation with this in its head, beside another one in the list of conversations. */
function factsWith(head: string, message = 'hi'): AccountFacts {
  openHtml(`<body>
    <nav><div class="chat"><b>ash</b> No mutual friends</div></nav>
    <main>
      <header><h2>robin</h2>${head}</header>
      <div class="messages" role="log"><div class="row">${message}</div></div>
      <textarea placeholder="Message"></textarea>
    </main></body>`);
  const list = document.querySelector('.messages');
  if (!list) throw new Error('no list');
  return readAccountFacts(list, (row) => row.className === 'row', NOW);
}

function monthsAgo(months: number): string {
  const then = new Date(NOW);
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - months);
  return then.toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

const NOTICES: [string, AccountFacts][] = [
  ['No servers in common', { hasMutualFriends: false }],
  ['<p>No <b>mutual friends</b></p>', { hasMutualFriends: false }],
  ['robin is not in your contact list', { hasMutualFriends: false }],
  ['You’re not friends on this site', { hasMutualFriends: false }],
  ['3 mutual friends', { hasMutualFriends: true }],
  ['2 groups in common', { hasMutualFriends: true }],
  ['0 mutual friends', {}],
  ['Account created 3 days ago', { isNew: true }],
  [`Joined ${monthsAgo(1)}`, { isNew: true }],
  [`Registration: ${monthsAgo(0)}`, { isNew: true }],
  [`Member since ${monthsAgo(14)}`, {}],
  ['Joined the group in the park', {}],
  ['You declined their earlier friend request', { wasDeclined: true }],
  ['Many users reported this account', { isReported: true }],
  ['This person may be in another country', { isAbroad: true }],
  ['robin isn’t in your country', { isAbroad: true }],
  ['Account based in Norway', { region: 'Account based in Norway' }],
  ['Lives in Hamilton, New Zealand', { region: 'Lives in Hamilton, New Zealand' }],
  ['<div><span>Phone number</span></div><div>🇳🇴Norway</div>', { region: '🇳🇴Norway' }],
  [`<div><img class="emoji" alt="🇳🇴">Norway</div>${monthsAgo(1)}`, { region: '🇳🇴Norway', isNew: true }],
  [`<div>🇳🇴Norway</div>${monthsAgo(14)}`, { region: '🇳🇴Norway' }],
  ['Somebody who lives in another world', {}],
  [monthsAgo(1), {}],
  ['Likes cats. Joined the choir. Has no pets.', {}],
];

test.each(NOTICES)('a page that says "%s" of the account', (notice, facts) => {
  expect(factsWith(`<p>${notice}</p>`)).toEqual(facts);
});

test.each(['12 mutual friends', 'No mutual friends', 'Lives in Norway'])(
  'a message that says "%s" vouches for nobody',
  (message) => {
    expect(factsWith('', message)).toEqual({});
  },
);

test('what stands beside other conversations is theirs', () => {
  expect(factsWith('')).toEqual({});
});
