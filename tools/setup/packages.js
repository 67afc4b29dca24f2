import { join } from 'node:path';
import { step } from './run.js';
import { hashOf, isStamped, stamp } from './stamps.js';

/** A development install whatever the user's settings say, and no script of any package is run. */
const CI = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];

/**
 * Installs the packages of a folder by its lockfile, when they are missing or the lockfile changed since.
 * @param {string} folder that holds the lockfile
 * @param {string} what for the headline
 */
export async function installPackages(folder, what) {
  const lockHash = hashOf([join(folder, 'package-lock.json')]);
  // Inside node_modules, so that it goes when they go.
  const stampFile = join(folder, 'node_modules', '.porchlight', 'installed');
  if (isStamped(stampFile, lockHash)) return;
  // npm is a script file of its own on Windows, which needs a shell to start.
  await step(`Installing ${what}`, 'npm', CI, { cwd: folder, shell: process.platform === 'win32' });
  stamp(stampFile, lockHash);
}
