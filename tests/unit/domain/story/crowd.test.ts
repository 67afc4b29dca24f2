import { expect, test } from 'vitest';
import { emptyContactState } from '../../../../src/domain/risk/state.ts';
import { crowdAround, crowdSince } from '../../../../src/domain/story/crowd.ts';
import type { Person } from '../../../../src/domain/story/link.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-03-04T16:00:00Z');
const LONG_AGO = NOW - 30 * DAY;

function person(name: string, changes: Partial<Person> = {}): Person {
  return {
    key: `discord ${name}`,
    name,
    site: 'discord',
    audience: 'direct',
    known: false,
    firstSeenAt: NOW,
    lastSeenAt: NOW,
    state: emptyContactState(),
    sameAs: {},
    ...changes,
  };
}

const strangers = (count: number, changes: Partial<Person> = {}) =>
  Array.from({ length: count }, (_, index) => person(`stranger ${index}`, changes));
const answered = { ...emptyContactState(), messages: { fromContact: 1, fromChild: 1 } };

test.each([
  ['four others', strangers(4), 5],
  ['nine others', strangers(9), 10],
  ['three others', strangers(3), null],
  ['others on the day before', strangers(9, { firstSeenAt: NOW - DAY }), null],
  ['others in a group', strangers(9, { audience: 'group' }), null],
  ['others whom the family knows', strangers(9, { known: true }), null],
  ['others whom the child answered', strangers(9, { state: answered }), null],
])('somebody who comes with %s', (_, others, crowd) => {
  const who = person('robin');
  expect(crowdAround(who, [who, ...others], LONG_AGO)).toBe(crowd);
});

test('on a site that is new itself nobody is one of many', () => {
  expect(crowdAround(person('robin'), strangers(9), NOW - DAY)).toBeNull();
});

test.each([
  ['new', person('robin'), true],
  ['in a group', person('robin', { audience: 'group' }), false],
  ['known', person('robin', { known: true }), false],
  ['long there', person('robin', { firstSeenAt: LONG_AGO }), false],
])('it is asked for somebody who is %s: %s', (_, who, isAsked) => {
  expect(crowdSince(who, NOW) !== null).toBe(isAsked);
});
