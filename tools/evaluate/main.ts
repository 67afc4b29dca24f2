// Judges conversations with the code of the extension: `npm run evaluate -- --help`.
import { evaluate } from './evaluate.ts';
import { parseOptions, USAGE } from './options.ts';
import { causeOf, UsageError } from './usage-error.ts';

const EXIT = { good: 0, failed: 1, usage: 2, interrupted: 130 };

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return EXIT.good;
  }
  const interruption = new AbortController();
  // A second signal ends the program at once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => interruption.abort());
  }
  try {
    await evaluate(parseOptions(args), process, interruption.signal);
    return interruption.signal.aborted ? EXIT.interrupted : EXIT.good;
  } catch (error) {
    console.error(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : sentenceFor(error));
    return error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}

function sentenceFor(error: unknown): string {
  const isUnread = error instanceof Error && 'code' in error && error.code === 'EPIPE';
  if (isUnread) return 'Stopped: nobody reads the verdicts any more.';
  return `Stopped: ${causeOf(error)}`;
}
