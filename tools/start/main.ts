// Plays the demo: `npm start`, or `npm start -- --help`. The set-up has built the extension before.
import { onStage } from './demo.ts';
import { parseOptions, USAGE } from './options.ts';
import { showInPictures, showInWindow } from './shows.ts';

/** What shells expect of a program that was interrupted. */
const INTERRUPTED = 130;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const interruption = nextInterruption();
  try {
    const options = parseOptions(args, process.env, process.platform);
    const show = options.headless ? showInPictures : showInWindow;
    const isOver = await onStage(options, console.log, (stage) =>
      Promise.race([show(stage, console.log).then(() => true), interruption.then(() => false)]),
    );
    // At the window, Ctrl-C is how the demo ends.
    return isOver || !options.headless ? 0 : INTERRUPTED;
  } catch (error) {
    console.error(`\nThe demo stopped: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

/** From now on a signal no longer ends the process at once: what was started is ended first. */
function nextInterruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}
