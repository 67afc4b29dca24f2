import { describe, expect, it } from 'vitest';
import type { ObservedSignal, Verdict } from '../../../../src/domain/model.ts';
import type { ObservationContext } from '../../../../src/domain/risk/context.ts';
import { judge } from '../../../../src/domain/risk/judge.ts';
import { observe } from '../../../../src/domain/risk/observe.ts';
import { emptyContactState } from '../../../../src/domain/risk/state.ts';
import { DAY, type Line, lastVerdict, MINUTE, NOW } from './story.ts';

/** What the contact says, with the time between two messages, at an hour of the family's clock. */
function scoreOf(
  signals: readonly ObservedSignal[],
  {
    gap = MINUTE,
    start = NOW,
    ...context
  }: { gap?: number; start?: number } & Partial<ObservationContext> = {},
): number {
  const whole: ObservationContext = { audience: 'direct', known: false, utcOffset: 0, ...context };
  let state = emptyContactState();
  for (const [place, signal] of signals.entries()) {
    const at = start + place * gap;
    const observation = { fingerprint: place, direction: 'fromContact', at, signals: [signal] } as const;
    state = observe(state, observation, whole, at).state;
  }
  return judge(state, whole, start + signals.length * gap).score;
}

const kinds = (...all: ObservedSignal['kind'][]): ObservedSignal[] => all.map((kind) => ({ kind }));
const QUESTIONS = kinds('asksAge', 'asksWhere', 'asksRelationship', 'asksPicture', 'asksContact', 'meeting');

describe('what makes the same words more serious', () => {
  it.each([
    ['in ten minutes rather than in hours', { gap: 2 * MINUTE }, { gap: 40 * MINUTE }],
    ['late in the evening', { start: Date.UTC(2026, 4, 1, 22, 30) }, { start: Date.UTC(2026, 4, 1, 16) }],
    [
      'late by the clock of the family',
      { utcOffset: 12 * 60, start: Date.UTC(2026, 4, 1, 11) },
      { start: NOW },
    ],
    ['from somebody without friends in common', { account: { hasMutualFriends: false } }, {}],
    ['from a new account', { account: { isNew: true } }, {}],
    ['from somebody whose request the child declined', { account: { wasDeclined: true } }, {}],
    ['from somebody others complained of', { account: { isReported: true } }, {}],
    ['from far away', { account: { farRegion: 'NO' } }, {}],
    ['from abroad, says the site', { account: { isAbroad: true } }, {}],
    ['from one of many who came at once', { account: { crowd: 6 } }, {}],
    ['from somebody without rather than with friends in common', {}, { account: { hasMutualFriends: true } }],
    ['from a stranger rather than somebody the family knows', {}, { known: true }],
    ['alone rather than where many read along', {}, { audience: 'group' as const }],
    ['to a child of whom the family told that it is young', { childAge: 12 }, {}],
  ])('%s', (_, more, less) => {
    expect(scoreOf(QUESTIONS, more)).toBeGreaterThan(scoreOf(QUESTIONS, less));
  });

  it.each<[string, ObservedSignal[], ObservedSignal[]]>([
    [
      'to want to go to a third place after the second',
      [
        { kind: 'movesElsewhere', value: 'discord' },
        { kind: 'movesElsewhere', value: 'telegram' },
      ],
      [
        { kind: 'movesElsewhere', value: 'discord' },
        { kind: 'movesElsewhere', value: 'discord' },
      ],
    ],
    ['a secret to be kept from the family', [{ kind: 'secrecy', value: 'family' }], [{ kind: 'secrecy' }]],
    ['to ask again who is at home', kinds('asksAlone', 'asksAlone'), kinds('asksAlone')],
    [
      'to be an adult at the second time of asking',
      [{ kind: 'statesAge', value: 16 }, { kind: 'statesAge', value: 23 }, { kind: 'asksPicture' }],
      [{ kind: 'statesAge', value: 23 }, { kind: 'asksPicture' }],
    ],
  ])('%s', (_, more, less) => {
    expect(scoreOf(more)).toBeGreaterThan(scoreOf(less));
  });

  it('to ask everything and be asked nothing', () => {
    const asked: Line[] = QUESTIONS.flatMap(({ kind }): Line[] => [kind, kind]);
    const askedBack = asked.flatMap((line): Line[] => [line, { kind: 'asksAge', by: 'fromChild' }]);
    expect(lastVerdict(asked).score).toBeGreaterThan(lastVerdict(askedBack).score);
  });

  it('a year or two between ages that somebody said is no second age', () => {
    const grown: Line[] = [
      { kind: 'statesAge', value: 17 },
      { kind: 'statesAge', value: 18 },
    ];
    const verdict: Verdict = lastVerdict(grown);
    expect(verdict).toMatchObject({ level: 'calm', reasons: [] });
  });

  it('fades within weeks', () => {
    const fresh = scoreOf(QUESTIONS);
    expect(scoreOf(QUESTIONS, { gap: 30 * DAY })).toBeLessThan(fresh);
  });
});
