/** What one step of `npm test` came to. */
export interface Outcome {
  title: string;
  passed: number;
  failed: number;
  skipped: readonly Skip[];
  milliseconds: number;
  /** Why it failed, where its own output does not say so; and what was run twice. */
  remark?: string;
}

export interface Skip {
  name: string;
  reason: string;
}

export type Tally = Pick<Outcome, 'passed' | 'failed' | 'skipped'>;

export type StepTally = Tally & Pick<Outcome, 'remark'>;
