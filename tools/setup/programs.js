import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * @typedef {object} Program
 * @property {string} title for people
 * @property {string} variable environment variable that names another one
 * @property {readonly string[]} names what to look for in PATH, best first
 * @property {readonly string[]} places where some systems put it outside PATH
 * @property {string} debianPackage
 * @property {string} [service] what Debian starts by itself once the package is there
 */

/** @type {{ chromium: Program, firefox: Program, ngircd: Program }} */
export const PROGRAMS = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM',
    // Chrome itself takes no unpacked extension from the command line any more, so it comes after Chromium.
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debianPackage: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debianPackage: 'firefox-esr',
  },
  ngircd: {
    title: 'ngIRCd',
    variable: 'NGIRCD',
    names: ['ngircd'],
    places: ['/usr/sbin/ngircd'],
    debianPackage: 'ngircd',
    service: 'ngircd.service',
  },
};

/**
 * Where a program is on this machine, or `null`.
 * @param {Program} program
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null} an absolute path
 */
export function findProgram(program, env = process.env) {
  const chosen = env[program.variable];
  const folders = (env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  const candidates = chosen
    ? [chosen]
    : [...program.names.flatMap((name) => folders.map((folder) => join(folder, name))), ...program.places];
  return candidates.find(isExecutable) ?? null;
}

/**
 * What to do about a missing program.
 * @param {Program} program
 * @param {NodeJS.ProcessEnv} [env]
 */
export function howToInstall(program, env = process.env) {
  const { title, variable, debianPackage } = program;
  const chosen = env[variable];
  if (chosen) return `${variable} names ${chosen}, which is no program that can be run here.`;
  return (
    `${title} is not installed. On Debian: apt-get install ${debianPackage}. ` +
    `Elsewhere install it as usual, or set ${variable} to its path.`
  );
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
