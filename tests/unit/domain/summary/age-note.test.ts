import { expect, it } from 'vitest';
import type { AboutSite } from '../../../../src/domain/about-site.ts';
import { findAgeNote } from '../../../../src/domain/summary/age-note.ts';

function site(statedAge: number | null, ratedAge: number): AboutSite {
  return { site: 'Garden', kind: 'social', statedAge, ratedAge, notes: [] };
}

it.each([
  { stated: 13, rated: 16, band: '9to12', note: { by: 'service', age: 13 } },
  { stated: 13, rated: 16, band: '13to15', note: { by: 'porchlight', age: 16 } },
  { stated: 13, rated: 16, band: '16to17', note: null },
  { stated: 14, rated: 14, band: '13to15', note: { by: 'service', age: 14 } },
  { stated: null, rated: 18, band: '16to17', note: { by: 'porchlight', age: 18 } },
  { stated: null, rated: 9, band: '9to12', note: null },
  { stated: null, rated: 9, band: 'under9', note: { by: 'porchlight', age: 9 } },
  { stated: 18, rated: 18, band: null, note: null },
] as const)('from $stated, rated $rated, for $band: $note', ({ stated, rated, band, note }) => {
  expect(findAgeNote(site(stated, rated), band)).toEqual(note);
});
