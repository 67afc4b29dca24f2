import { parseAge } from '../evaluate/options.ts';
import { valuesOf } from '../evaluate/run-tool.ts';
import { UsageError } from '../evaluate/usage-error.ts';

export interface ScoreOptions {
  /** Files, or folders whose `.jsonl` files are meant. */
  inputs: string[];
  /** Verdicts to be read instead of judging anew: one file for each input in the same order, or one for all. */
  verdicts: string[];
  /** Whether the profanity packages judge, too. */
  packages: boolean;
  childAge: number | null;
}

export const USAGE = `npm run score -- --in FILE_OR_FOLDER [options]

  --in PATH        labelled conversations: a file, or a folder of .jsonl files; may be given several times
  --verdicts FILE  what evaluate wrote, instead of judging anew: one for each --in, in the same order, or one for all
  --packages       the same figures for packages that filter profanity
  --child-age N    how old the child is that is taken to read along, when judging anew`;

/** @throws UsageError for options that do not exist, are missing, or make no sense. */
export function parseOptions(args: string[]): ScoreOptions {
  const values = valuesOf({
    args,
    options: {
      in: { type: 'string', multiple: true },
      verdicts: { type: 'string', multiple: true },
      packages: { type: 'boolean', default: false },
      'child-age': { type: 'string' },
    },
  });
  const inputs = values.in ?? [];
  const verdicts = values.verdicts ?? [];
  if (inputs.length === 0) throw new UsageError('--in FILE_OR_FOLDER is missing: which conversations?');
  if (verdicts.length > 1 && verdicts.length !== inputs.length) {
    throw new UsageError(
      `${verdicts.length} --verdicts for ${inputs.length} --in: one for each, or one for all`,
    );
  }
  const childAge = parseAge(values['child-age']);
  if (childAge !== null && verdicts.length > 0) {
    throw new UsageError('--child-age changes nothing about verdicts that are there: give it to evaluate');
  }
  return { inputs, verdicts, packages: values.packages ?? false, childAge };
}
