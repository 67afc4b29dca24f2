import type { Skip, Tally } from './outcome.ts';

/** What became of the tests of one file. */
export interface FileTally extends Tally {
  /** Its path from the root of the repository. */
  file: string;
}

/** What the reporter hands over from a vitest run. */
export interface Run {
  files: FileTally[];
  /** Errors that belong to no file. */
  unhandled: number;
}

/** More than this are no accident. */
const MOST_RUN_AGAIN = 5;

/**
 * The files to run once more: a real browser on a busy machine fails now and then for no reason of ours. None, where a run
 * went wrong outside of its tests, or in so many files that it can be no accident.
 */
export function filesToRunAgain({ files, unhandled }: Run): string[] {
  const failed = files.filter((file) => file.failed > 0).map(({ file }) => file);
  return unhandled > 0 || failed.length > MOST_RUN_AGAIN ? [] : failed;
}

/** The first run, with what its files came to when they were run again. */
export function joinRuns(first: Run, again: Run): Run {
  const later = new Map(again.files.map((file) => [file.file, file]));
  return {
    files: first.files.map((file) => later.get(file.file) ?? file),
    unhandled: first.unhandled + again.unhandled,
  };
}

export function tallyOf({ files, unhandled }: Run): Tally {
  return {
    passed: sum(files, 'passed'),
    failed: sum(files, 'failed') + unhandled,
    skipped: files.flatMap((file): readonly Skip[] => file.skipped),
  };
}

/** What counts besides the tests, counted with them. */
export function together(tests: Tally, ...more: readonly Tally[]): Tally {
  const all = [tests, ...more];
  return { passed: sum(all, 'passed'), failed: sum(all, 'failed'), skipped: tests.skipped };
}

function sum(tallies: readonly Tally[], field: 'passed' | 'failed'): number {
  return tallies.reduce((total, tally) => total + tally[field], 0);
}
