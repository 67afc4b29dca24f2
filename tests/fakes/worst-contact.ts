import { SIGNAL_KINDS, type SignalKind } from '../../src/domain/model.ts';
import type { ObservationContext } from '../../src/domain/risk/context.ts';
import { observe } from '../../src/domain/risk/observe.ts';
import type { ContactState } from '../../src/domain/risk/state.ts';
import { DETAILS } from '../../src/domain/risk/values.ts';

const MESSAGES = 10_000;
const CONTEXT: ObservationContext = { audience: 'direct', known: false, utcOffset: 360 };

/** What is remembered of somebody of whom each of thousands of messages tells everything, with ever new values. */
export function worstStateFrom(start: ContactState, now: number): ContactState {
  let state = start;
  for (let index = 0; index < MESSAGES; index += 1) {
    const direction = index % 2 ? 'fromContact' : 'fromChild';
    const context = { ...CONTEXT, author: 4_000_000_000 + (index % 200) };
    const at = now - index * 1234.567;
    const signals = SIGNAL_KINDS.map((kind) => ({ kind, value: valueFor(kind, index) }));
    state = observe(state, { fingerprint: index, direction, at, signals }, context, now).state;
  }
  return state;
}

function valueFor(kind: SignalKind, index: number): number | string {
  if (kind === 'statesAge') return index % 3 ? String(10 + (index % 80)) : 10 + (index % 80);
  if (kind === 'sharesContact' || kind === 'sharesWhere') return DETAILS[index % DETAILS.length] ?? 'phone';
  if (kind === 'insult') return 1 + (index % 9);
  return `${index}-${'x'.repeat(18)}`;
}
