import { installBrowsers } from './browsers.js';
import { buildIfChanged } from './build.js';
import { installPackages } from './packages.js';
import { SetUpError } from './run.js';

/** The chat clients of the end-to-end tests: big, and nothing that the product or the demo needs. */
const TEST_CLIENTS = 'tests/e2e/clients';

/**
 * Everything that `npm start` or `npm test` needs, each part only when it is missing or out of date.
 * @param {string} purpose `start`, `test` or `build`
 * @returns {Promise<number>} the exit code
 */
export async function setUp(purpose) {
  try {
    await installPackages('.', 'packages');
    if (purpose === 'test') await installPackages(TEST_CLIENTS, 'the chat clients for the tests');
    if (purpose !== 'build') await installBrowsers(purpose === 'test');
    // The tests build as a step of their own, so that a broken build is one failure among the others.
    if (purpose !== 'test') await buildBoth();
    return 0;
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(`\nSet-up stopped: ${error.message}`);
    if (purpose === 'test') console.log('0 passed, 1 failed');
    return 1;
  }
}

async function buildBoth() {
  await buildIfChanged('chrome');
  await buildIfChanged('firefox');
}
