import { PROGRAMS } from '../setup/programs.js';
import type { Outcome } from './outcome.ts';
import { duration, isGood, reportLines, verdict } from './report.ts';
import { afterBuild, build, check, inBrowser, type Step, tests, webExtLint } from './steps.ts';

/** Biome colours what goes into a file, too, and heeds no `NO_COLOR`. */
const COLOURS = process.stdout.isTTY ? [] : ['--colors=off'];

/** Everything `npm test` runs, the quick and telling ones first. */
const STEPS: readonly Step[] = [
  check('types', ['node_modules/typescript/bin/tsc', '-p', '.']),
  check('lint and format', [
    'node_modules/@biomejs/biome/bin/biome',
    'ci',
    '--error-on-warnings',
    ...COLOURS,
    '.',
  ]),
  check('dead code', ['node_modules/knip/bin/knip.js']),
  tests('unit tests', 'unit'),
  tests('integration tests', 'integration'),
  build('chrome'),
  build('firefox'),
  afterBuild(tests('build checks', 'build')),
  afterBuild(check('the same elsewhere', ['--import', 'tsx', 'tools/build/elsewhere.ts'])),
  webExtLint(),
  inBrowser(PROGRAMS.chromium, 'chromium'),
  inBrowser(PROGRAMS.firefox, 'firefox'),
];

const outcomes: Outcome[] = [];
for (const [index, step] of STEPS.entries()) {
  console.log(`\n━━ ${index + 1}/${STEPS.length} ${step.title}`);
  const outcome = await outcomeOf(step);
  outcomes.push(outcome);
  console.log(`━━ ${step.title}: ${verdict(outcome)} in ${duration(outcome.milliseconds)}`);
}
process.exitCode = isGood(outcomes) ? 0 : 1;
for (const line of reportLines(outcomes)) console.log(line);

async function outcomeOf(step: Step): Promise<Outcome> {
  const start = performance.now();
  if (step.needsBuild && hasFailedBuild()) {
    const remark = 'not run, because the build failed';
    return { title: step.title, passed: 0, failed: 1, skipped: [], milliseconds: 0, remark };
  }
  const tally = await step.run();
  return { ...tally, title: step.title, milliseconds: performance.now() - start };
}

function hasFailedBuild(): boolean {
  return outcomes.some((outcome, index) => STEPS[index]?.isBuild && outcome.failed > 0);
}
