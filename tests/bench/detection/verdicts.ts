import type { ObservedSignal } from '../../../src/domain/model.ts';
import { SIGNAL_KINDS } from '../../../src/domain/model.ts';
import { observe } from '../../../src/domain/risk/observe.ts';
import { emptyContactState } from '../../../src/domain/risk/state.ts';
import { keep, median, millisecondsOf, timesOfTenfold } from '../clock.ts';

const MESSAGES = 5_000;
const ROUNDS = 5;
/** One message in so many tells something. */
const TELLING = 4;

/** The time for one message of a contact of whom everything has been seen, in microseconds. */
export function microsecondsForVerdict(): number {
  observeAll(MESSAGES);
  const times = Array.from({ length: ROUNDS }, () => millisecondsOf(() => observeAll(MESSAGES)));
  return (1_000 * median(times)) / MESSAGES;
}

/** The time for a conversation, message by message, and for one ten times as long, in milliseconds: the best of several runs. */
export function timesOfConversations(messages: number): [one: number, tenTimes: number] {
  return timesOfTenfold(
    () => observeAll(messages),
    () => observeAll(10 * messages),
    ROUNDS,
  );
}

function observeAll(messages: number): void {
  const context = { audience: 'direct', known: false } as const;
  let state = emptyContactState();
  for (let index = 0; index < messages; index += 1) {
    const at = index * 30_000;
    const direction = index % 2 === 0 ? 'fromContact' : 'fromChild';
    const observation = { fingerprint: index, direction, at, signals: signalsAt(index) } as const;
    const next = observe(state, observation, context, at);
    state = next.state;
    keep(next.verdict);
  }
}

function signalsAt(index: number): ObservedSignal[] {
  const kind = SIGNAL_KINDS[Math.floor(index / TELLING) % SIGNAL_KINDS.length];
  return index % TELLING < 2 && kind ? [{ kind }] : [];
}
