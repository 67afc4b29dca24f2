import { describe, expect, it } from 'vitest';
import type { Direction, ObservedSignal } from '../../../../src/domain/model.ts';
import { hostilityOf } from '../../../../src/domain/risk/hostility.ts';
import { lastVerdict, play } from './story.ts';

const said = (signals: readonly ObservedSignal[], direction: Direction = 'fromContact') =>
  hostilityOf({ fingerprint: 0, direction, at: null, signals });

/** The score at which a child is warned. */
const WARNED = 0.5;
const insult = (value: number) => ({ kind: 'insult', value }) as const;

describe('hostilityOf', () => {
  it('rises with how hard an insult is, and never reaches a warning', () => {
    const all = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) => said([insult(value)]));
    expect(all).toEqual(all.toSorted((one, other) => one - other));
    expect(new Set(all).size).toBe(all.length);
    expect(all.at(-1)).toBeLessThan(WARNED);
  });

  it.each<{ what: string; signals: ObservedSignal[] }>([
    { what: 'an insult of unknown value', signals: [{ kind: 'insult' }] },
    { what: 'an insult of a value that there is not', signals: [insult(77)] },
    { what: 'an exclusion', signals: [{ kind: 'exclusion' }] },
    { what: 'a threat', signals: [{ kind: 'threat', value: 'show' }] },
    { what: 'being told to harm oneself', signals: [{ kind: 'urgesSelfHarm' }] },
  ])('hears $what', ({ signals }) => {
    expect(said(signals)).toBeGreaterThan(0.1);
    expect(said(signals)).toBeLessThan(WARNED);
  });

  it('takes the worst of a message', () => {
    expect(said([insult(1), insult(8), { kind: 'flattery' }])).toBe(said([insult(8)]));
  });

  it.each<{ what: string; hostility: number }>([
    { what: 'nothing', hostility: said([]) },
    { what: 'a question that luring is made of', hostility: said([{ kind: 'asksAlone' }]) },
    { what: 'what the child itself says', hostility: said([insult(8)], 'fromChild') },
  ])('is none in $what', ({ hostility }) => {
    expect(hostility).toBe(0);
  });
});

describe('the score of a verdict', () => {
  it('puts an insult to the face before a question, and a name that is called into the air between', () => {
    const scores = [lastVerdict(['asksAlone']), lastVerdict([insult(2)]), lastVerdict([insult(6)])].map(
      ({ score }) => score,
    );
    expect(scores[2]).toBeGreaterThan(scores[0] ?? 1);
    expect(scores[2]).toBeGreaterThan(scores[1] ?? 1);
  });

  it('stays below a warning while there is none, and the level is what it was', () => {
    expect(lastVerdict([insult(8)])).toMatchObject({ level: 'notice' });
    expect(lastVerdict([insult(6)])).toMatchObject({ level: 'calm', reasons: [] });
    expect(lastVerdict([insult(8)]).score).toBeLessThan(WARNED);
  });

  it('is of the message only as long as that is the worse', () => {
    const { verdicts } = play(['threat', 'demandsMoney', insult(6)]);
    expect(verdicts[2]?.score).toBeGreaterThan(WARNED);
  });
});
