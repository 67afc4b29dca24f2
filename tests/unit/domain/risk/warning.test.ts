import { describe, expect, it } from 'vitest';
import type { Level, Verdict } from '../../../../src/domain/model.ts';
import { warningIsDue } from '../../../../src/domain/risk/warning.ts';
import { DAY, MINUTE, NOW } from './story.ts';

function verdictOf(level: Level, reasonAt = NOW): Verdict {
  const reasons = [{ signal: 'secrecy', direction: 'fromContact', at: reasonAt } as const];
  return { level, stage: 'isolation', score: 0.6, kinds: ['grooming'], reasons };
}

describe('warningIsDue', () => {
  it.each<[string, { level: Level; at: number } | null, Verdict, boolean]>([
    ['never below caution', null, verdictOf('notice'), false],
    ['at the first caution', null, verdictOf('caution'), true],
    ['at the first danger', null, verdictOf('danger'), true],
    ['at once when it gets worse', { level: 'caution', at: NOW - MINUTE }, verdictOf('danger'), true],
    ['not twice within the period', { level: 'caution', at: NOW - MINUTE }, verdictOf('caution'), false],
    ['not when it got better', { level: 'danger', at: NOW - MINUTE }, verdictOf('caution'), false],
    ['again after the period', { level: 'caution', at: NOW - 2 * DAY }, verdictOf('caution'), true],
    [
      'again where the clock was set back',
      { level: 'caution', at: NOW + 30 * DAY },
      verdictOf('caution'),
      true,
    ],
    [
      'not where it was set right a little',
      { level: 'caution', at: NOW + MINUTE },
      verdictOf('caution'),
      false,
    ],
    ['not without news', { level: 'caution', at: NOW - 2 * DAY }, verdictOf('caution', NOW - 3 * DAY), false],
  ])('%s', (_, last, verdict, expected) => {
    expect(warningIsDue(last, verdict, NOW)).toBe(expected);
  });
});
