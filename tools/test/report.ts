import type { Outcome } from './outcome.ts';

const MARKS: Readonly<Record<string, string>> = { passed: '✓', FAILED: '✗', SKIPPED: '–' };

/** The end of the output: what was skipped and why, a table, and as the last line alone the counts. */
export function reportLines(outcomes: readonly Outcome[]): string[] {
  return [...skippedLines(outcomes), '', ...outcomes.map(tableLine), '', countsLine(outcomes)];
}

/** Whether the run as a whole is good: something ran, and nothing failed. */
export function isGood(outcomes: readonly Outcome[]): boolean {
  return sum(outcomes, 'failed') === 0 && sum(outcomes, 'passed') > 0;
}

/** How one step went, in a word. */
export function verdict({ passed, failed }: Outcome): string {
  if (failed > 0) return 'FAILED';
  return passed > 0 ? 'passed' : 'SKIPPED';
}

/** A time span for people, as `820 ms` or `12.3 s`. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function skippedLines(outcomes: readonly Outcome[]): string[] {
  const skips = outcomes.flatMap((outcome) => outcome.skipped);
  return skips.length === 0
    ? []
    : ['', 'Skipped:', ...skips.map(({ name, reason }) => `  ${name}: ${reason}`)];
}

function tableLine(outcome: Outcome): string {
  const { title, passed, failed, skipped, milliseconds, remark } = outcome;
  const mark = MARKS[verdict(outcome)];
  const counts = `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
  const line = `${mark} ${title.padEnd(22)} ${counts.padEnd(36)} ${duration(milliseconds).padStart(8)}`;
  return remark ? `${line}  ${remark}` : line;
}

function countsLine(outcomes: readonly Outcome[]): string {
  const skipped = outcomes.reduce((count, outcome) => count + outcome.skipped.length, 0);
  const counts = `${sum(outcomes, 'passed')} passed, ${sum(outcomes, 'failed')} failed`;
  return skipped > 0 ? `${counts}, ${skipped} skipped` : counts;
}

function sum(outcomes: readonly Outcome[], field: 'passed' | 'failed'): number {
  return outcomes.reduce((total, outcome) => total + outcome[field], 0);
}
