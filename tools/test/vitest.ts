import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StepTally, Tally } from './outcome.ts';
import { runNode } from './run.ts';
import { filesToRunAgain, joinRuns, type Run, tallyOf, together } from './runs.ts';
import { TALLY_FILE } from './tally-reporter.ts';

/** Runs one project of `vitest.config.ts`; every test in it counts. */
export async function vitestTally(project: string): Promise<StepTally> {
  return tallyOf(await run(project));
}

/**
 * The same; what fails is run once more in a new browser, and the report says so.
 * @param more what counts besides the tests, asked for after each run
 */
export async function patientVitestTally(project: string, more: () => Tally): Promise<StepTally> {
  const first = await run(project);
  const beside = more();
  const files = filesToRunAgain(first);
  if (files.length === 0) return together(tallyOf(first), beside);
  console.log(`\n━━ once more: ${files.join(', ')}`);
  const both = joinRuns(first, await run(project, files));
  return { ...together(tallyOf(both), beside, more()), remark: `run twice: ${files.join(', ')}` };
}

async function run(project: string, files: readonly string[] = []): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-tally-'));
  const file = join(folder, 'tally.json');
  try {
    const reporters = ['--reporter=default', '--reporter=./tools/test/tally-reporter.ts'];
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters, ...files];
    const isGood = await runNode(args, { [TALLY_FILE]: file });
    const result = readRun(file);
    // A run that crashed, found no tests or failed outside of them is a failure, whatever it counted.
    return isGood || tallyOf(result).failed > 0 ? result : { ...result, unhandled: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readRun(file: string): Run {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The run ended before it reported.
    return { files: [], unhandled: 1 };
  }
}
