import type { Direction, SignalKind } from '../model.ts';
import { CLUE_COUNT, type Clue, DIRECTIONS, partsOf, placeOf, placeOfKind } from './clues.ts';
import { amountAt } from './decay.ts';
import type { ContactState, Trace } from './state.ts';
import { halfLifeOf, WHEN_FORGIVEN } from './weights.ts';

/** What is known of a contact at one moment. */
export class Evidence {
  readonly state: ContactState;
  readonly now: number;
  readonly #amounts = new Float64Array(CLUE_COUNT);

  constructor(state: ContactState, now: number) {
    this.state = state;
    this.now = now;
    for (const direction of DIRECTIONS) this.#read(direction);
  }

  /** How often a clue was seen, as far as it still counts; 0 if never. */
  amount(clue: Clue): number {
    return this.#amounts[placeOf(clue)] ?? 0;
  }

  /** The same, but never more than 1. */
  presence(clue: Clue): number {
    return Math.min(1, this.amount(clue));
  }

  trace(clue: Clue): Trace | undefined {
    const [direction, kind] = partsOf(clue);
    return this.state[direction][kind];
  }

  #read(direction: Direction): void {
    const traces = this.state[direction];
    for (const key in traces) {
      // `for … in` widens the keys to strings; they are those of `Traces`.
      const kind = key as SignalKind;
      const trace = traces[kind];
      if (trace === undefined) continue;
      const left = amountAt(trace, this.now, halfLifeOf(kind));
      this.#amounts[placeOfKind(direction, kind)] = trace.forgiven ? left * WHEN_FORGIVEN : left;
    }
  }
}
