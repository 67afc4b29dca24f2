import { type ParseArgsConfig, parseArgs } from 'node:util';
import { causeOf, UsageError } from './usage-error.ts';

const EXIT = { good: 0, failed: 1, usage: 2, interrupted: 130 };

/**
 * The frame of a command line tool: help, an orderly end at Ctrl-C, and a sentence instead of a stack when a file or an
 * option is not as it should be.
 *
 * @param work gets a signal that says when to end early
 * @returns the exit code
 */
export async function runTool(
  args: string[],
  usage: string,
  work: (args: string[], signal: AbortSignal) => Promise<void>,
): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage);
    return EXIT.good;
  }
  const interruption = nextInterruption();
  try {
    await work(args, interruption);
    return interruption.aborted ? EXIT.interrupted : EXIT.good;
  } catch (error) {
    if (!(error instanceof UsageError) && !isSystemError(error)) throw error;
    console.error(error instanceof UsageError ? `${error.message}\n\n${usage}` : sentenceFor(error));
    return error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}

/** The values of options. @throws UsageError for options that are not there or lack their value */
export function valuesOf<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>>['values'] {
  try {
    return parseArgs(config).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function nextInterruption(): AbortSignal {
  const controller = new AbortController();
  // A second signal ends the program at once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => controller.abort());
  }
  return controller.signal;
}

/** Anything else that is thrown is a bug of the tool, and shows its stack. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

function sentenceFor(error: NodeJS.ErrnoException): string {
  return `Stopped: ${error.code === 'EPIPE' ? 'nobody reads the output any more' : causeOf(error)}.`;
}
