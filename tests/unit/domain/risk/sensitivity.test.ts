import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/domain/risk/finding.ts';
import { asSensitive } from '../../../../src/domain/risk/sensitivity.ts';
import type { Sensitivity } from '../../../../src/domain/settings.ts';

const finding = (points: number): Finding => ({
  kind: 'bullying',
  points,
  stage: 'contact',
  shares: new Map([['fromContact:insult', points]]),
});

describe('what the family wants to hear of', () => {
  it.each<[Sensitivity, number, number]>([
    ['usual', 6, 6],
    ['sooner', 6, 8.4],
    ['later', 6, 3.9],
    ['later', 13.9, 9.035],
    ['later', 14, 14],
    ['sooner', 14, 19.6],
  ])('%s makes %d points %d', (bullying, points, expected) => {
    const [weighed] = asSensitive([finding(points)], { bullying });
    expect(weighed?.points).toBeCloseTo(expected, 6);
  });

  it('leaves other topics as they are', () => {
    expect(asSensitive([finding(6)], { grooming: 'sooner' })).toEqual([finding(6)]);
    expect(asSensitive([finding(6)])).toEqual([finding(6)]);
  });
});
