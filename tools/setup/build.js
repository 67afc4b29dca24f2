import { step } from './run.js';
import { hashOf, isStamped, stamp } from './stamps.js';

/** Everything that decides what a build writes. */
export const INPUTS = [
  'src',
  'public',
  'manifest.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'tools/build',
];

/**
 * Builds a target when its inputs changed since, or when its output is not what the last build wrote.
 * @param {'chrome' | 'firefox'} target
 * @throws {import('./run.js').SetUpError} when the build fails
 */
export async function buildIfChanged(target) {
  // Taken before the build: what changes while it runs makes the next one build again.
  const inputs = hashOf(INPUTS);
  const stampFile = `node_modules/.porchlight/built-${target}`;
  if (isStamped(stampFile, inputs + outputHash(target))) return;
  const args = ['node_modules/vite/bin/vite.js', 'build', '--mode', target];
  await step(`Building dist/${target}`, process.execPath, args);
  stamp(stampFile, inputs + outputHash(target));
}

/** @param {string} target */
function outputHash(target) {
  return hashOf([`dist/${target}`]);
}
