import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/launch.ts';

export interface DemoOptions {
  browser: BrowserName;
  /** Nobody watches: the story plays by itself and leaves pictures behind. */
  headless: boolean;
  /** Milliseconds between two messages where somebody watches. */
  pace: number;
}

const PACE = 2_600;

export const USAGE = `npm start -- [options]

  --headless       play without a window and write pictures to demo-output/
  --firefox        use Firefox rather than Chromium
  --pace SECONDS   time between two messages, in the window (${PACE / 1000})`;

/** @throws TypeError for an option that does not exist or makes no sense, with a sentence for people. */
export function parseOptions(args: string[], env: NodeJS.ProcessEnv, platform: string): DemoOptions {
  const { values } = parseArgs({
    args,
    options: {
      headless: { type: 'boolean', default: false },
      firefox: { type: 'boolean', default: false },
      pace: { type: 'string', default: String(PACE / 1000) },
    },
  });
  const pace = Number(values.pace) * 1000;
  if (!(pace >= 0)) throw new TypeError(`--pace takes a number of seconds, not "${values.pace}"`);
  const headless = values.headless || !hasDisplay(env, platform);
  return {
    browser: values.firefox ? 'firefox' : 'chromium',
    headless,
    pace: headless ? 0 : pace,
  };
}

/** Other systems always have one as far as a program can tell. */
function hasDisplay(env: NodeJS.ProcessEnv, platform: string): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
