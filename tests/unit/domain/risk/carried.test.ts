import { describe, expect, it } from 'vitest';
import { atLeast } from '../../../../src/domain/level.ts';
import { type ObservedSignal, SURENESS, type Sureness } from '../../../../src/domain/model.ts';
import { mostCarried, withCarried } from '../../../../src/domain/risk/carried.ts';
import { addEvidence } from '../../../../src/domain/risk/evidence.ts';
import { judge } from '../../../../src/domain/risk/judge.ts';
import { observe } from '../../../../src/domain/risk/observe.ts';
import { type ContactState, emptyContactState } from '../../../../src/domain/risk/state.ts';
import { observed } from '../../../fakes/observations.ts';
import { NOW } from './story.ts';

const CONTEXT = { audience: 'direct', known: false } as const;
const ADULT: ObservedSignal = { kind: 'statesAge', value: 34 };

function stateOf(...messages: Parameters<typeof observed>[0][]): ContactState {
  return messages.reduce<ContactState>(
    (state, signals) => addEvidence(state, observed(signals), NOW, {}),
    emptyContactState(),
  );
}

const DANGEROUS = stateOf(['asksAge'], ['asksAlone'], ['secrecy'], ['asksPicture'], ['asksCamera']);

function verdictOf(own: ContactState, earlier: ContactState, sure: Sureness) {
  return judge(own, { ...CONTEXT, earlier: { state: earlier, sure } }, NOW);
}

describe('what is known of somebody from another site', () => {
  const LEVELS = { perhaps: 'notice', likely: 'caution', veryLikely: 'danger', certain: 'danger' } as const;
  it.each(SURENESS)('counts as far as it is %s', (sure) => {
    expect(verdictOf(emptyContactState(), DANGEROUS, sure).level).toBe(LEVELS[sure]);
  });

  it('takes nothing from what is said here', () => {
    const here = judge(DANGEROUS, CONTEXT, NOW);
    for (const sure of SURENESS) {
      const both = verdictOf(DANGEROUS, stateOf(['flattery']), sure);
      expect(both.score).toBeGreaterThanOrEqual(here.score);
      expect(atLeast(both.level, here.level)).toBe(true);
    }
  });

  it('goes together with what is said here', () => {
    const apart = [stateOf(['secrecy']), stateOf(['asksPicture'])] as const;
    for (const alone of apart) expect(atLeast(judge(alone, CONTEXT, NOW).level, 'caution')).toBe(false);
    const { level, reasons } = verdictOf(apart[1], apart[0], 'veryLikely');
    expect(level).toBe('caution');
    expect(reasons).toMatchObject([{ signal: 'secrecy', elsewhere: true }, { signal: 'asksPicture' }]);
    expect(reasons[1]).not.toHaveProperty('elsewhere');
  });

  it('makes him the older one who made himself younger on one of the sites', () => {
    const young = stateOf([{ kind: 'statesAge', value: 14 }]);
    const { statesAge } = withCarried(young, { state: stateOf([ADULT]), sure: 'likely' }).fromContact;
    expect(statesAge).toMatchObject({ value: 34, lowest: 14 });
  });

  it('leaves quarrels and despair where they were', () => {
    const quarrel = stateOf([{ kind: 'insult', value: 8 }], ['exclusion'], ['urgesSelfHarm'], ['distress']);
    expect(withCarried(emptyContactState(), { state: quarrel, sure: 'certain' })).toEqual({
      ...emptyContactState(),
      messages: { fromContact: 4, fromChild: 0 },
    });
  });

  it('judges the first message already, though it says nothing', () => {
    const earlier = { state: DANGEROUS, sure: 'likely' } as const;
    expect(observe(emptyContactState(), observed(), { ...CONTEXT, earlier }, NOW).verdict?.level).toBe(
      'caution',
    );
    expect(observe(emptyContactState(), observed(), CONTEXT, NOW).verdict).toBeNull();
  });

  it('is bounded the lower, the less sure it is', () => {
    const bounds = SURENESS.map(mostCarried);
    expect(bounds).toEqual([...bounds].sort((one, other) => one - other));
  });
});
