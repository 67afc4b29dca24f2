import type { Direction, SignalKind } from '../model.ts';

/** What is left of one kind of signal in one direction. */
export interface Trace {
  /** How often it was seen, each time counted as much as was left of it at `at`: see `HALF_LIVES`. */
  amount: number;
  /** When it was last seen. */
  at: number;
  /** The value said last, for kinds in `KINDS_WITH_VALUE`. */
  value?: number | string;
  /** The family said that this was a mistake: it weighs much less from now on. */
  forgiven?: true;
}

type Traces = Partial<Record<SignalKind, Trace>>;

/** All that is remembered of a contact. Plain data of bounded size: JSON of at most 4 kB, however long they talk. */
export interface ContactState {
  fromContact: Traces;
  fromChild: Traces;
  /** Platforms that came up when a move was suggested, in the order of the alphabet. */
  platforms: string[];
}

export function emptyContactState(): ContactState {
  return { fromContact: {}, fromChild: {}, platforms: [] };
}

/** A copy of the state with one trace replaced. */
export function withTrace(
  state: ContactState,
  direction: Direction,
  kind: SignalKind,
  trace: Trace,
): ContactState {
  return { ...state, [direction]: { ...state[direction], [kind]: trace } };
}
