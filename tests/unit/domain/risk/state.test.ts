import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Observation, SIGNAL_KINDS } from '../../../../src/domain/model.ts';
import type { ObservationContext } from '../../../../src/domain/risk/context.ts';
import { judge } from '../../../../src/domain/risk/judge.ts';
import { forgiveReasons } from '../../../../src/domain/risk/mute.ts';
import { observe } from '../../../../src/domain/risk/observe.ts';
import { type ContactState, emptyContactState, emptyGroupState } from '../../../../src/domain/risk/state.ts';
import { DETAILS } from '../../../../src/domain/risk/values.ts';
import { worstStateFrom } from '../../../fakes/worst-contact.ts';
import { DAY, NOW } from './story.ts';

const DIRECT: ObservationContext = { audience: 'direct', known: false, utcOffset: 60 };
const MOST_BYTES = 4096;

const value = fc.oneof(
  fc.integer({ min: 1, max: 99 }),
  fc.integer({ min: 5, max: 99 }).map(String),
  fc.constantFrom(...DETAILS, 'snapchat', 'discord', 'telegram', 'constructor', '__proto__'),
  fc.string({ minLength: 20, maxLength: 40 }),
);
const observation: fc.Arbitrary<Observation> = fc.record({
  fingerprint: fc.nat(40),
  direction: fc.constantFrom('fromContact', 'fromChild'),
  at: fc.integer({ min: NOW - 60 * DAY, max: NOW }),
  signals: fc.array(fc.record({ kind: fc.constantFrom(...SIGNAL_KINDS), value }), { maxLength: 4 }),
});
const empty = fc.constantFrom(emptyContactState(), emptyGroupState());

/** Counts each message once, as the background does by fingerprint, whichever batch brings it. */
function readInBatches(batches: readonly (readonly Observation[])[], start: ContactState, readAt: number) {
  const seen = new Set<number>();
  let state = start;
  for (const message of batches.flat()) {
    if (seen.has(message.fingerprint)) continue;
    seen.add(message.fingerprint);
    const context = { ...DIRECT, author: message.fingerprint % 9 };
    // What the storage keeps is JSON in all but name; a page load later is another `now`.
    state = JSON.parse(JSON.stringify(observe(state, message, context, readAt).state)) as ContactState;
  }
  return state;
}

describe('the state of a contact', () => {
  it('is the same in whatever batches messages come, however often, and whenever the page is loaded', () => {
    fc.assert(
      fc.property(empty, fc.array(observation), fc.nat(10), (start, messages, cut) => {
        const once = readInBatches([messages], start, NOW);
        const batches = [messages.slice(0, cut), messages.slice(0, cut), messages, messages.slice(cut)];
        expect(readInBatches(batches, start, NOW + 30 * DAY)).toEqual(once);
      }),
    );
  });

  it('comes to the same in any order, but for rounding', () => {
    fc.assert(
      fc.property(empty, fc.array(observation), (start, messages) => {
        const unique = [...new Map(messages.map((message) => [message.fingerprint, message])).values()];
        const forwards = readInBatches([unique], start, NOW);
        const backwards = readInBatches([unique.toReversed()], start, NOW);
        expect(backwards.platforms).toEqual(forwards.platforms);
        expect(backwards.askedAt).toEqual(forwards.askedAt);
        expect(backwards.messages).toEqual(forwards.messages);
        expect(backwards.authors?.map(({ id }) => id)).toEqual(forwards.authors?.map(({ id }) => id));
        const score = (state: ContactState) => judge(state, DIRECT, NOW).score;
        expect(score(backwards)).toBeCloseTo(score(forwards), 4);
      }),
    );
  });

  it.each([
    ['a person', emptyContactState()],
    ['a group', emptyGroupState()],
  ])('of %s stays within 4 kB, whatever was said', (_, start) => {
    const state = worstStateFrom(start, NOW);
    const reasons = SIGNAL_KINDS.flatMap((signal) =>
      (['fromContact', 'fromChild'] as const).flatMap((direction) =>
        state[direction][signal] ? [{ signal, direction, at: NOW }] : [],
      ),
    );
    const forgiven = forgiveReasons(state, reasons);
    const unforgotten = { ...forgiven, authors: state.authors, pace: state.pace, late: state.late };
    expect(JSON.stringify(state).length).toBeLessThanOrEqual(MOST_BYTES);
    expect(JSON.stringify(unforgotten).length).toBeLessThanOrEqual(MOST_BYTES);
    expect(structuredClone(state)).toEqual(state);
  });
});
