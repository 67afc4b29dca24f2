import { describe, expect, it } from 'vitest';
import { NOT_KNOWN, Transitions } from '../../../../src/domain/signals/transitions.ts';

/** Names far apart, as those of states and keys are. */
const nameOf = (index: number) => 1 + index * 9_973;
const MANY = 60_000;

describe('transitions', () => {
  it('keep what was added while the table grows, up to a bound, and forget the rest', () => {
    const transitions = new Transitions();
    for (let index = 0; index < MANY; index += 1) transitions.add(nameOf(index), index);
    const found = Array.from({ length: MANY }, (_, index) => transitions.find(nameOf(index)));
    const kept = found.filter((target) => target !== NOT_KNOWN).length;
    expect(transitions.isFull).toBe(true);
    expect(kept).toBeGreaterThan(1_000);
    expect(kept).toBeLessThan(MANY);
    expect(found.slice(0, kept)).toEqual(Array.from({ length: kept }, (_, index) => index));
  });

  it('know nothing once they are cleared', () => {
    const transitions = new Transitions();
    transitions.add(nameOf(1), 7);
    expect(transitions.find(nameOf(1))).toBe(7);
    transitions.clear();
    expect(transitions.find(nameOf(1))).toBe(NOT_KNOWN);
  });
});
