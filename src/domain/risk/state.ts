import type { Direction, SignalKind } from '../model.ts';
import type { Fading } from './decay.ts';
import type { BareAge, Detail } from './values.ts';

/** What is left of one kind of signal in one direction. `at` is when it was last seen: see `HALF_LIVES`. */
export interface Trace extends Fading {
  /** The value that matters most, for kinds that have one: see `values.ts`. */
  value?: number | string;
  /** The lowest age the contact ever stated, where it differs from the highest. */
  lowest?: number;
  /** The first ages that stood alone in a message. */
  bare?: readonly BareAge[];
  /** When it was first seen, for kinds where answers to it matter. */
  firstAt?: number;
  /** Which details were given away, the most precise first. */
  details?: readonly Detail[];
  /** The family said that this was a mistake: it weighs much less from now on. */
  forgiven?: true;
}

export type Traces = Readonly<Partial<Record<SignalKind, Trace>>>;

/** Somebody in a group who was unkind there. `id` is made of the name and is no name. */
export interface Author extends Fading {
  id: number;
}

/**
 * All that is remembered of a contact, or of a group as a whole. Plain data of bounded size: JSON of at most 4 kB,
 * however long they talk. It depends on which messages there were, not on when, in which order or in what portions they
 * were read.
 */
export interface ContactState {
  readonly fromContact: Traces;
  readonly fromChild: Traces;
  /** Platforms that came up when a move was suggested, in the order of the alphabet. */
  readonly platforms: readonly string[];
  /** When each of them was asked for, first and last. */
  readonly askedAt: Readonly<Record<string, readonly [first: number, last: number]>>;
  /** How many messages there were. */
  readonly messages: Readonly<Record<Direction, number>>;
  /** When the first and the last message of the child and the first of all were written. */
  readonly firstAt: number | null;
  readonly childLastAt: number | null;
  /** Questions and requests of the kind that luring is made of, fading within the hour. */
  readonly pace: Fading | null;
  /** … those that came late at night. */
  readonly late: Fading | null;
  /** Rude words that were not clearly meant for anybody. */
  readonly rude: Readonly<Record<Direction, Fading | null>>;
  /** For a group: who was unkind there. `null` for a person. */
  readonly authors: readonly Author[] | null;
}

export function emptyContactState(): ContactState {
  return {
    fromContact: {},
    fromChild: {},
    platforms: [],
    askedAt: {},
    messages: { fromContact: 0, fromChild: 0 },
    firstAt: null,
    childLastAt: null,
    pace: null,
    late: null,
    rude: { fromContact: null, fromChild: null },
    authors: null,
  };
}

export function emptyGroupState(): ContactState {
  return { ...emptyContactState(), authors: [] };
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
