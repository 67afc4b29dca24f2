import type { RiskKind, Stage } from '../model.ts';
import type { Clue } from './clues.ts';

/** What one way of judging found: how bad it is, and what each clue had to do with it. */
export interface Finding {
  kind: RiskKind;
  points: number;
  stage: Stage;
  shares: ReadonlyMap<Clue, number>;
}

/** Collects points clue by clue. */
export class Tally {
  readonly shares = new Map<Clue, number>();
  points = 0;

  /** Adds points that some clues earned together, in equal shares. */
  add(points: number, ...clues: readonly Clue[]): void {
    if (points <= 0) return;
    this.points += points;
    for (const clue of clues) this.shares.set(clue, (this.shares.get(clue) ?? 0) + points / clues.length);
  }
}
