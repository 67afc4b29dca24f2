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
 * @property {boolean} [isLibrary] a file to be served, not a program to be run
 */

/** @type {Record<'chromium' | 'firefox' | 'ngircd' | 'prosody' | 'jsxc' | 'janus' | 'janusDemos', Program>} */
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
  prosody: {
    title: 'Prosody',
    variable: 'PROSODY',
    names: ['prosody'],
    places: [],
    debianPackage: 'prosody',
    service: 'prosody.service',
  },
  jsxc: {
    title: 'JSXC',
    variable: 'JSXC',
    names: [],
    places: ['/usr/share/javascript/jsxc/jsxc.js'],
    debianPackage: 'libjs-jsxc',
    isLibrary: true,
  },
  janus: {
    title: 'Janus',
    variable: 'JANUS',
    names: ['janus'],
    places: [],
    debianPackage: 'janus',
    service: 'janus.service',
  },
  janusDemos: {
    title: "Janus's own pages",
    variable: 'JANUS_DEMOS',
    names: [],
    places: ['/usr/share/janus/demos/videocalltest.html'],
    debianPackage: 'janus-demos',
    isLibrary: true,
  },
};

/** What the end-to-end tests need beside the browsers: other people's servers and clients. */
export const TEST_SERVERS = [
  PROGRAMS.ngircd,
  PROGRAMS.prosody,
  PROGRAMS.jsxc,
  PROGRAMS.janus,
  PROGRAMS.janusDemos,
];

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
  const mode = program.isLibrary ? constants.R_OK : constants.X_OK;
  return candidates.find((path) => isAllowed(path, mode)) ?? null;
}

/**
 * What to do about a missing program.
 * @param {Program} program
 * @param {NodeJS.ProcessEnv} [env]
 */
export function howToInstall(program, env = process.env) {
  const { title, variable, debianPackage, isLibrary } = program;
  const chosen = env[variable];
  if (chosen)
    return `${variable} names ${chosen}, which is no ${isLibrary ? 'file that can be read' : 'program that can be run'} here.`;
  return (
    `${title} is not installed. On Debian: apt-get install ${debianPackage}. ` +
    `Elsewhere install it as usual, or set ${variable} to its path.`
  );
}

/**
 * @param {string} path
 * @param {number} mode
 */
function isAllowed(path, mode) {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
