/** What a figure is counted in; `''` for a plain number. */
export type Unit = 'ms' | 'µs' | 'kB' | 'MB' | 'a second' | 'calls' | '';

/** Something measured, and, where there is one, the other side of the pair that was measured in the same run. */
export interface Figure {
  name: string;
  value: number;
  unit: Unit;
  against?: { what: string; value: number };
  /** Where it is not the one divided by the other: a median over rounds, in which both had the same company. */
  ratio?: number;
}

/** How many times as much it is as the other side; `null` where there is none. */
export function ratioOf({ value, against, ratio }: Figure): number | null {
  return ratio ?? (against ? value / against.value : null);
}
