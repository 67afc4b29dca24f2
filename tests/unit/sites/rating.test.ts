import { describe, expect, test } from 'vitest';
import { SITE_NOTES } from '../../../src/domain/model.ts';
import { CATALOGUE } from '../../../src/sites/catalogue.ts';
import { notesOf, RATING_RULES, rate } from '../../../src/sites/rating.ts';
import { defineSite } from '../../../src/sites/site.ts';

function siteWith(changes: Partial<Parameters<typeof defineSite>[0]>) {
  return defineSite({
    id: 'garden',
    name: 'Garden',
    hosts: ['garden.example'],
    kind: 'messenger',
    traits: ['directMessages'],
    checked: '2026-11-28',
    ...changes,
  });
}

test('there is one rule for each note, in the order of the notes', () => {
  expect(RATING_RULES.map(({ note }) => note)).toEqual(SITE_NOTES);
});

test.each([
  { what: 'a messenger among friends', site: {}, age: 9, notes: ['knownPeople'] },
  {
    what: 'a messenger whose messages vanish',
    site: { traits: ['directMessages', 'disappearing'] as const },
    age: 13,
    notes: ['disappearing', 'knownPeople'],
  },
  {
    what: 'a site where strangers write',
    site: { kind: 'social', traits: ['directMessages', 'strangers'] } as const,
    age: 13,
    notes: ['strangers'],
  },
  {
    what: 'a game with open chat only',
    site: { kind: 'game', traits: ['group', 'strangers'] } as const,
    age: 9,
    notes: ['publicTalk'],
  },
  {
    what: 'a site where strangers write what vanishes',
    site: { kind: 'social', traits: ['directMessages', 'strangers', 'disappearing'] } as const,
    age: 16,
    notes: ['strangersVanish'],
  },
  {
    what: 'live streams from one’s own camera',
    site: { kind: 'streaming', traits: ['group', 'camera', 'strangers'] } as const,
    age: 16,
    notes: ['live'],
  },
  {
    what: 'questions without a name',
    site: { kind: 'anonymousQuestions', traits: ['anonymous', 'strangers'] } as const,
    age: 16,
    notes: ['anonymous'],
  },
  {
    what: 'video chat with strangers',
    site: { kind: 'strangerVideo', traits: ['camera', 'strangers', 'anonymous'] } as const,
    age: 18,
    notes: ['strangersSeeCamera', 'anonymous'],
  },
  {
    what: 'a machine that plays a friend',
    site: { kind: 'aiCompanion', traits: [] } as const,
    age: 18,
    notes: ['companion'],
  },
])('$what: from $age', ({ site, age, notes }) => {
  expect(rate(siteWith(site)).age).toBe(age);
  expect(notesOf(siteWith(site))).toEqual(notes);
});

test('is never below what the service says, and then needs no other reason', () => {
  expect(rate(siteWith({ statedAge: 16 }))).toEqual({ age: 16, reasons: [] });
  const open = siteWith({ traits: ['directMessages', 'strangers'], statedAge: 13 });
  expect(rate(open)).toEqual({ age: 13, reasons: ['strangers'] });
});

describe.each(CATALOGUE.map((site) => ({ id: site.id, site })))('$id', ({ site }) => {
  test('has a rating with a reason, and something to say', () => {
    const { age, reasons } = rate(site);
    expect([9, 13, 16, 18, site.statedAge]).toContain(age);
    if (age !== site.statedAge) expect(reasons).not.toEqual([]);
    expect(notesOf(site)).not.toEqual([]);
  });
});
