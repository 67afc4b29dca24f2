/** What one step of `npm test` came to. */
export interface Outcome {
  title: string;
  passed: number;
  failed: number;
  skipped: readonly Skip[];
  milliseconds: number;
  /** Why it failed, where its own output does not say so. */
  remark?: string;
}

export interface Skip {
  name: string;
  reason: string;
}

/** What the reporter hands over from a vitest run. */
export type Tally = Pick<Outcome, 'passed' | 'failed' | 'skipped'>;
