import { type Direction, SIGNAL_KINDS, type SignalKind } from '../model.ts';

/** Who said what: the unit that weights and combinations are about. */
export type Clue = `${Direction}:${SignalKind}`;

export const DIRECTIONS: readonly Direction[] = ['fromContact', 'fromChild'];

const ALL = DIRECTIONS.flatMap((direction) =>
  SIGNAL_KINDS.map((kind) => ({ direction, kind, clue: clueOf(direction, kind) })),
);
export const CLUE_COUNT = ALL.length;

const PLACES: Readonly<Record<string, number>> = Object.fromEntries(
  ALL.map(({ clue }, place) => [clue, place]),
);
const PLACES_OF_KINDS: Readonly<Partial<Record<string, number>>> = Object.fromEntries(
  SIGNAL_KINDS.map((kind, place) => [kind, place]),
);
const PARTS = new Map(ALL.map(({ clue, direction, kind }) => [clue, [direction, kind] as const]));

export function clueOf(direction: Direction, kind: SignalKind): Clue {
  return `${direction}:${kind}`;
}

/** The place of a clue in an array of `CLUE_COUNT`. */
export function placeOf(clue: Clue): number {
  return PLACES[clue] ?? 0;
}

/** The same for one that is given in two parts. Strings put together anew are slow to look up. */
export function placeOfKind(direction: Direction, kind: SignalKind): number {
  const before = direction === 'fromContact' ? 0 : SIGNAL_KINDS.length;
  return before + (PLACES_OF_KINDS[kind] ?? 0);
}

/** Direction and kind of a clue. */
export function partsOf(clue: Clue): readonly [Direction, SignalKind] {
  return PARTS.get(clue) ?? ['fromContact', 'asksAge'];
}
