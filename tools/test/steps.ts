import type { Target } from '../build/manifest.ts';
import { lintCommand } from '../build/web-ext.ts';
import { buildIfChanged } from '../setup/build.js';
import { findProgram, howToInstall, type PROGRAMS } from '../setup/programs.js';
import { SetUpError } from '../setup/run.js';
import type { StepTally, Tally } from './outcome.ts';
import { runNode } from './run.ts';
import { trafficTally } from './traffic.ts';
import { patientVitestTally, vitestTally } from './vitest.ts';

/** One line of the report. `needsBuild` steps are not run on what a failed build left behind. */
export interface Step {
  title: string;
  needsBuild?: boolean;
  isBuild?: boolean;
  run(): Promise<StepTally>;
}

const PASSED: Tally = { passed: 1, failed: 0, skipped: [] };
const FAILED: Tally = { passed: 0, failed: 1, skipped: [] };

/** A check without single tests: it counts as one. */
export function check(title: string, args: readonly string[]): Step {
  return { title, run: async () => ((await runNode(args)) ? PASSED : FAILED) };
}

export function build(target: Target): Step {
  return { title: `build for ${target}`, isBuild: true, run: () => buildTally(target) };
}

async function buildTally(target: Target): Promise<Tally> {
  try {
    await buildIfChanged(target);
    return PASSED;
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(error.message);
    return FAILED;
  }
}

/** One project of `vitest.config.ts`; every test in it counts. */
export function tests(title: string, project: string): Step {
  return { title, run: () => vitestTally(project) };
}

/** End-to-end tests in one browser with the check of all that it asked for, or the word that they could not run here. */
export function inBrowser(program: (typeof PROGRAMS)['chromium'], project: string): Step {
  const title = `e2e in ${program.title}`;
  const skipped: Tally = { passed: 0, failed: 0, skipped: [{ name: title, reason: howToInstall(program) }] };
  return {
    title,
    needsBuild: true,
    run: async () =>
      findProgram(program) ? patientVitestTally(project, () => trafficTally(project)) : skipped,
  };
}

/** Mozilla's check of the Firefox build, and with it every other step that reads `dist`. */
export function afterBuild(step: Step): Step {
  return { ...step, needsBuild: true };
}

export function webExtLint(): Step {
  return afterBuild(check('web-ext lint', lintCommand.args));
}
