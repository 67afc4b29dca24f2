import { describe, expect, it } from 'vitest';
import { SIGNAL_KINDS, type SignalKind } from '../../../../src/domain/model.ts';
import { type ContactState, emptyContactState, type Trace } from '../../../../src/domain/risk/state.ts';
import { besideStages, stagesOf } from '../../../../src/domain/story/stages.ts';

const trace = (at: number, more: Partial<Trace> = {}): Trace => ({ amount: 1, at, ...more });

function stateOf(fromContact: Partial<Record<SignalKind, Trace>>, fromChild = {}): ContactState {
  return { ...emptyContactState(), fromContact, fromChild };
}

describe('the story by stages', () => {
  it('has every stage, in order, with what was noticed in the order of time', () => {
    const told = [
      { site: 'Roblox', state: stateOf({ asksAge: trace(1), secrecy: trace(3) }) },
      {
        site: 'Snapchat',
        state: stateOf({ asksAlone: trace(2), asksPicture: trace(4, { forgiven: true }) }),
      },
    ];
    const seen = stagesOf(told).map(({ stage, noticed }) => [
      stage,
      ...noticed.map(({ at, site, forgiven }) => `${at} ${site}${forgiven ? ' forgiven' : ''}`),
    ]);
    expect(seen).toEqual([
      ['contact', '1 Roblox'],
      ['trust'],
      ['isolation', '2 Snapchat', '3 Roblox'],
      ['desensitisation', '4 Snapchat forgiven'],
      ['approach'],
      ['coercion'],
    ]);
  });

  it('says a value where there is one', () => {
    const [contact] = stagesOf([{ site: 'Roblox', state: stateOf({ statesAge: trace(1, { value: 19 }) }) }]);
    expect(contact?.noticed[0]?.text.substitutions).toEqual(['19']);
  });

  it.each(SIGNAL_KINDS)('loses nothing that was noticed: %s', (kind) => {
    const told = [{ site: 'Roblox', state: stateOf({ [kind]: trace(1) }, { [kind]: trace(2) }) }];
    const inStages = stagesOf(told).flatMap(({ noticed }) => noticed);
    const { fromContact, fromChild } = besideStages(told);
    expect([...inStages, ...fromContact]).toHaveLength(1);
    expect(fromChild).toHaveLength(1);
  });
});
