import { findProgram, howToInstall, PROGRAMS, TEST_SERVERS } from './programs.js';
import { SetUpError, step, succeeds } from './run.js';

/** @typedef {import('./programs.js').Program} Program */

/**
 * Installs the browsers that are missing where that needs no question (Debian and its kin, with the right to);
 * otherwise says what to install. The demo cannot do without Chromium; tests report what they have to skip.
 * @param {boolean} forTests
 * @throws {SetUpError}
 */
export async function installBrowsers(forTests) {
  const wanted = [PROGRAMS.chromium, PROGRAMS.firefox, ...(forTests ? TEST_SERVERS : [])];
  const absent = wanted.filter((program) => !findProgram(program));
  // Where the environment names another program, installing Debian's would not help.
  const installable = absent.filter(({ variable }) => !process.env[variable]);
  const root = installable.length > 0 ? await findWayToInstall() : null;
  if (root) await installFromDebian(root, installable);
  const missing = absent.filter((program) => !findProgram(program));
  for (const program of missing) console.log(`• ${howToInstall(program)}`);
  if (!forTests && missing.includes(PROGRAMS.chromium)) throw new SetUpError('the demo needs Chromium.');
}

/**
 * How to run a command as root without being asked for a password, on a machine with apt-get; else `null`.
 * @returns {Promise<string[] | null>} the words to put before the command
 */
async function findWayToInstall() {
  if (!(await succeeds('apt-get', ['--version']))) return null;
  if (process.getuid?.() === 0) return ['env'];
  return (await succeeds('sudo', ['-n', 'true'])) ? ['sudo', '-n', 'env'] : null;
}

/**
 * @param {string[]} root
 * @param {readonly Program[]} programs
 */
async function installFromDebian(root, programs) {
  await tryStep('Fetching the list of Debian packages', root, ['apt-get', 'update']);
  // One by one: where one of them has another name (Ubuntu has no firefox-esr), the others still arrive.
  for (const { title, debianPackage, service } of programs) {
    const install = ['apt-get', 'install', '-y', '--no-install-recommends', debianPackage];
    await tryStep(`Installing ${title} from Debian`, root, install);
    // Debian starts a server once it is installed, open to the network; the tests start their own on loopback.
    if (service) await succeeds('env', [...root, 'systemctl', 'disable', '--now', service]);
  }
}

/**
 * A step that the rest can do without: its failure is told, and what is missing in the end is told again.
 * @param {string} headline
 * @param {string[]} root
 * @param {string[]} command
 */
async function tryStep(headline, root, command) {
  try {
    await step(headline, 'env', [...root, 'DEBIAN_FRONTEND=noninteractive', ...command]);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.log(`  ${error.message}`);
  }
}
