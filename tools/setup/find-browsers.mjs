import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

/** Plain JavaScript: the set-up runs it before any package is there. */

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** The variable that names an executable of one's own choice, for each browser. */
export const BROWSER_VARIABLES = /** @type {const} */ ({
  chromium: 'PORCHLIGHT_CHROMIUM',
  firefox: 'PORCHLIGHT_FIREFOX',
});

/** Debian's packages come first: those are what the project is tested with. */
const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where the browsers install themselves outside of PATH. */
const USUAL_PLACES = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * The executable of a browser, or `null` where there is none. A path given by the variable is taken as it is,
 * so that a wrong one shows up as an error of its own rather than as another browser.
 *
 * @param {BrowserName} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  const chosen = env[BROWSER_VARIABLES[browser]];
  if (chosen) return chosen;
  const { PATH = '' } = env;
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES[browser].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES[browser]].find(isExecutable) ?? null;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not ours to run: either way no candidate.
    return false;
  }
}
