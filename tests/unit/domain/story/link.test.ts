import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Sureness } from '../../../../src/domain/model.ts';
import { emptyContactState } from '../../../../src/domain/risk/state.ts';
import { findLink, type LinkSign, type Person } from '../../../../src/domain/story/link.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ASKED = Date.parse('2026-03-03T16:00:00Z');
const PLATFORMS = ['discord'];

function person(changes: Partial<Person> & Pick<Person, 'key' | 'name' | 'site'>): Person {
  return {
    audience: 'direct',
    known: false,
    firstSeenAt: ASKED - DAY,
    lastSeenAt: ASKED + 30 * DAY,
    state: emptyContactState(),
    sameAs: {},
    ...changes,
  };
}

function asker(name = 'Kai', platform = 'discord', at = ASKED): Person {
  const state = { ...emptyContactState(), platforms: [platform], askedAt: { [platform]: [at, at] as const } };
  return person({ key: `roblox ${name}`, name, site: 'roblox', state });
}

function newcomer(name = 'robin', after = HOUR): Person {
  return person({ key: `discord ${name}`, name, site: 'discord', firstSeenAt: ASKED + after });
}

interface Case {
  askers?: Person[];
  who?: Person;
  others?: Person[];
  later?: number;
}

function linkOf({ askers = [asker()], who = newcomer(), others = [], later = 0 }: Case) {
  const now = who.firstSeenAt + later;
  return findLink(who, { askers, newcomers: [who, ...others] }, PLATFORMS, now);
}

const withShared = (): Person => {
  const first = asker();
  const fromChild = { sharesContact: { amount: 1, at: ASKED } };
  return { ...first, state: { ...first.state, fromChild } };
};
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => newcomer(`friend ${index}`, HOUR));

const CASES: [string, Case, Sureness | null][] = [
  ['the only newcomer, within an hour', {}, 'likely'],
  ['the only newcomer, two days later', { who: newcomer('robin', 2 * DAY) }, 'perhaps'],
  ['the only newcomer, two weeks later', { who: newcomer('robin', 13 * DAY) }, 'perhaps'],
  ['the only newcomer, after more than two weeks', { who: newcomer('robin', 15 * DAY) }, null],
  ['a newcomer of the same name', { who: newcomer('kai_22') }, 'veryLikely'],
  ['a newcomer of the same name, two days later', { who: newcomer('kai_22', 2 * DAY) }, 'veryLikely'],
  ['a newcomer of the same name, among four', { who: newcomer('kai_22'), others: many(3) }, 'likely'],
  ['one of two newcomers', { others: many(1) }, 'perhaps'],
  ['one of many newcomers', { others: many(3) }, null],
  [
    'somebody to whom the child gave its handle, two days later',
    { askers: [withShared()], who: newcomer('robin', 2 * DAY) },
    'likely',
  ],
  ['one of two who asked', { askers: [asker('Kai'), asker('Lee')] }, 'perhaps'],
  [
    'after one who asked now and many who asked long ago',
    {
      askers: [
        asker('Kai'),
        ...['a', 'b', 'c', 'd'].map((name) => asker(name, 'discord', ASKED - 20 * DAY)),
      ].map((each) => ({ ...each, firstSeenAt: ASKED - 30 * DAY })),
    },
    'likely',
  ],
  ['one of many who asked', { askers: ['a', 'b', 'c', 'd'].map((name) => asker(name)) }, null],
  ['who came before anybody asked', { who: newcomer('kai', -DAY) }, null],
  ['who was added while they still asked', { who: newcomer('kai', -5 * 60_000) }, 'veryLikely'],
  ['somebody else, where no place was named', { askers: [asker('Kai', 'other')] }, null],
  [
    'the same name, where no place was named',
    { askers: [asker('Kai', 'other')], who: newcomer('kai') },
    'likely',
  ],
  [
    'the same name, where another place was named',
    { askers: [asker('Kai', 'kik')], who: newcomer('kai') },
    null,
  ],
  ['somebody in a group', { who: { ...newcomer('kai'), audience: 'group' } }, null],
  ['somebody the family knows', { who: { ...newcomer('kai'), known: true } }, null],
  ['after somebody the family knows', { askers: [{ ...asker(), known: true }], who: newcomer('kai') }, null],
  [
    'who is not the same, says the family',
    { who: { ...newcomer('kai'), sameAs: { 'roblox Kai': false } } },
    null,
  ],
  [
    'who is the same, says the family',
    { who: { ...newcomer('x', 60 * DAY), sameAs: { 'roblox Kai': true } } },
    'certain',
  ],
  [
    'a quiet first contact makes it likelier',
    { askers: [{ ...asker(), lastSeenAt: ASKED }], who: newcomer('robin', 20 * HOUR), later: 3 * DAY },
    'likely',
  ],
];

test.each(CASES)('%s', (_, given, sure) => {
  expect(linkOf(given)?.sure ?? null).toBe(sure);
});

describe('what speaks for it', () => {
  const SIGNS: [string, Case, LinkSign[]][] = [
    ['place, time and nobody else', {}, ['askedForHere', 'soon', 'onlyNewOne']],
    [
      'the name',
      { who: newcomer('kai_22', 3 * DAY), others: many(0) },
      ['askedForHere', 'sameName', 'onlyNewOne'],
    ],
    [
      'what the child gave away',
      { askers: [withShared()] },
      ['askedForHere', 'soon', 'onlyNewOne', 'childShared'],
    ],
  ];
  it.each(SIGNS)('%s', (_, given, signs) => {
    expect(linkOf(given)?.signs).toEqual(signs);
  });

  it('is when they asked last before the contact came', () => {
    const state = { ...emptyContactState(), askedAt: { discord: [ASKED, ASKED + 9 * DAY] as const } };
    const askers = [{ ...asker(), state }];
    expect(linkOf({ askers })?.askedAt).toBe(ASKED);
    expect(linkOf({ askers, who: newcomer('robin', 10 * DAY) })?.askedAt).toBe(ASKED + 9 * DAY);
  });

  it('is the likeliest of those who asked', () => {
    expect(linkOf({ askers: [asker('Lee'), asker('Kai')], who: newcomer('kai') })?.from).toBe('roblox Kai');
  });
});

test('a link does not depend on the order in which contacts are looked at', () => {
  const name = fc.constantFrom('kai', 'kai_22', 'robin', 'lee', 'ash');
  const someAskers = fc.uniqueArray(
    fc.record({ name, at: fc.integer({ min: ASKED - 20 * DAY, max: ASKED }) }),
    { maxLength: 4, selector: (each) => each.name },
  );
  const someNewcomers = fc.uniqueArray(fc.record({ name, after: fc.integer({ min: -DAY, max: 5 * DAY }) }), {
    minLength: 1,
    maxLength: 5,
    selector: (each) => each.name,
  });
  fc.assert(
    fc.property(someAskers, someNewcomers, (asked, came) => {
      const askers = asked.map((each) => asker(each.name, 'discord', each.at));
      const newcomers = came.map((each) => newcomer(each.name, each.after));
      for (const who of newcomers) {
        const forwards = findLink(who, { askers, newcomers }, PLATFORMS, ASKED + 6 * DAY);
        const backwards = findLink(
          who,
          { askers: askers.toReversed(), newcomers: newcomers.toReversed() },
          PLATFORMS,
          ASKED + 6 * DAY,
        );
        expect(backwards).toEqual(forwards);
      }
    }),
  );
});
