import { spawn } from 'node:child_process';

/** A failure that a sentence explains; anything else that is thrown is a bug of the set-up. */
export class SetUpError extends Error {}

/** How often a long step says that it is still at work. */
const SIGN_OF_LIFE_MS = 10_000;

/** How much of a failed command's output is shown: npm gives its reason first, most others last. */
const SHOWN_START = 1500;
const SHOWN_END = 2500;

/**
 * Runs one long command. Shows a headline, a sign of life while it lasts, and its output only when it fails.
 * @param {string} headline what is being done, for the person waiting
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @throws {SetUpError} when the command fails or is not there
 */
export async function step(headline, command, args, options = {}) {
  const start = Date.now();
  console.log(`• ${headline} …`);
  const alive = setInterval(() => console.log(`  … still at it, ${seconds(start)} s`), SIGN_OF_LIFE_MS);
  const { code, output } = await runQuietly(command, args, options).finally(() => clearInterval(alive));
  if (code === 0) {
    console.log(`  done in ${seconds(start)} s`);
    return;
  }
  console.error(shortened(output));
  throw new SetUpError(`${headline} failed (${[command, ...args].join(' ')}).`);
}

/**
 * Whether a command exists and succeeds; shows nothing.
 * @param {string} command
 * @param {readonly string[]} args
 */
export async function succeeds(command, args) {
  return (await runQuietly(command, args, {})).code === 0;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runQuietly(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** @param {string} output */
function shortened(output) {
  if (output.length <= SHOWN_START + SHOWN_END) return output;
  return `${output.slice(0, SHOWN_START)}\n  […]\n${output.slice(-SHOWN_END)}`;
}

/** @param {number} start */
function seconds(start) {
  return Math.round((Date.now() - start) / 1000);
}
