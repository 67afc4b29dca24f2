import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { Skip } from './outcome.ts';
import type { FileTally, Run } from './runs.ts';

/** The environment variable that names the file to write to. */
export const TALLY_FILE = 'PORCHLIGHT_TALLY';

/** Counts a vitest run for `npm test`. Vitest's own JSON lacks the reasons given for skipped tests. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const file = process.env[TALLY_FILE];
    if (!file) throw new Error(`${TALLY_FILE} is not set`);
    const run: Run = { files: modules.map(tallyOf), unhandled: unhandledErrors.length };
    writeFileSync(file, JSON.stringify(run));
  }
}

function tallyOf(module: TestModule): FileTally {
  const tests = [...module.children.allTests()];
  const skips = tests.filter((test) => test.result().state === 'skipped');
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  // What neither passed nor was skipped has failed, or was begun and never ended.
  const failed = tests.length - passed - skips.length;
  return {
    file: module.relativeModuleId,
    passed,
    failed: failed + brokenGroups(module),
    skipped: skips.map(skipOf),
  };
}

/** A file that could not be loaded and groups whose hooks failed: each hides tests, so each is a failure. */
function brokenGroups(module: TestModule): number {
  return [module, ...module.children.allSuites()].filter((group) => group.errors().length > 0).length;
}

function skipOf(test: TestCase): Skip {
  const result = test.result();
  const note = result.state === 'skipped' ? result.note : undefined;
  return { name: `${test.module.relativeModuleId} › ${test.fullName}`, reason: note ?? 'no reason given' };
}
