import { expect, it } from 'vitest';
import type { AboutSite } from '../../../../src/domain/about-site.ts';
import { remarksOn } from '../../../../src/domain/summary/site-remarks.ts';

const OPEN: AboutSite = {
  site: 'Garden',
  kind: 'strangerVideo',
  statedAge: 18,
  ratedAge: 18,
  notes: ['strangersSeeCamera', 'anonymous'],
};

it('says from what age a site is, and what matters most about it', () => {
  expect(remarksOn(OPEN, '9to12')).toEqual({
    site: 'Garden',
    age: { by: 'service', age: 18 },
    says: [
      { key: 'site_age_service', substitutions: ['18'] },
      { key: 'site_note_strangersSeeCamera', substitutions: [] },
    ],
  });
});

it('says what a site offers also to a family that keeps the age to itself', () => {
  expect(remarksOn(OPEN, null).says).toEqual([{ key: 'site_note_strangersSeeCamera', substitutions: [] }]);
});

it.each(['knownPeople', 'publicTalk'] as const)('has no word for what is as it should be: %s', (note) => {
  expect(remarksOn({ ...OPEN, statedAge: null, ratedAge: 9, notes: [note] }, '9to12').says).toEqual([]);
});

it.each([
  [13, 13, { by: 'service', age: 13 }],
  [13, 16, { by: 'porchlight', age: 16 }],
  [null, 13, { by: 'porchlight', age: 13 }],
] as const)('gives the higher of the ages %j and %j, and whose it is', (statedAge, ratedAge, age) => {
  expect(remarksOn({ ...OPEN, statedAge, ratedAge }, null).age).toEqual(age);
});
