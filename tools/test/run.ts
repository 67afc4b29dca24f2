import { spawn } from 'node:child_process';

/** Longer than any step takes; a step that hangs becomes a failure instead of hanging the whole run. */
const LIMIT_MS = 40 * 60_000;

/** Some tools colour even what goes into a file; a log should be text. */
const PLAIN = process.stdout.isTTY || process.env['FORCE_COLOR'] ? {} : { NO_COLOR: '1' };

/** Runs one Node program of a package with its output shown. Resolves to whether it ended well. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...PLAIN, ...env },
      timeout: LIMIT_MS,
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
