import { step } from './run.js';
import { hashOf, isStamped, stamp } from './stamps.js';

/** Everything that decides what a build writes. */
const INPUTS = [
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
  const stampFile = `node_modules/.porchlight/built-${target}`;
  if (isStamped(stampFile, buildHash(target))) return;
  const args = ['node_modules/vite/bin/vite.js', 'build', '--mode', target];
  await step(`Building dist/${target}`, process.execPath, args);
  stamp(stampFile, buildHash(target));
}

/** @param {string} target */
function buildHash(target) {
  return hashOf([...INPUTS, `dist/${target}`]);
}
