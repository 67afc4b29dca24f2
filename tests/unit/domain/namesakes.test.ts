import { describe, expect, it } from 'vitest';
import { namesakesAmong } from '../../../src/domain/namesakes.ts';

const people = (...names: string[]) =>
  names.map((name, index) => ({ key: `k${index}`, site: 'chatter', name }));

describe('namesakes', () => {
  it.each([
    { names: ['Mia', 'Ben', 'Mia'], found: ['k0', 'k2'] },
    { names: ['Mia', ' mia  '], found: ['k0', 'k1'] },
    { names: ['Mia', 'M\u200Bia\u202E'], found: ['k0', 'k1'] },
    { names: ['Zoë', 'Zoe'], found: ['k0', 'k1'] },
    { names: ['Mia', 'Mia B'], found: [] },
    { names: ['', '\u200B'], found: [] },
  ])('of $names', ({ names, found }) => {
    expect([...namesakesAmong(people(...names))]).toEqual(found);
  });

  it('are on one site', () => {
    const apart = people('Mia', 'Mia').map((one) => ({ ...one, site: one.key }));
    expect(namesakesAmong(apart).size).toBe(0);
  });
});
