import { PIPE } from '../evaluate/options.ts';
import { valuesOf } from '../evaluate/run-tool.ts';
import { UsageError } from '../evaluate/usage-error.ts';

export interface TrainOptions {
  inputs: string[];
  output: string;
}

export const USAGE = `npx tsx tools/train/main.ts --in FILE.jsonl [--in FILE.jsonl ...] --out WEIGHTS.ts

  --in FILE   labelled conversations, one a line ("risky" and "ordinary" are looked at); may be given several times
  --out FILE  the fitted weights, in the form of src/domain/risk/luring-weights.ts; - for standard output

Fits how much each named feature of luring weighs. Nothing but these weights is written; no word of a conversation is.
The same files give the same weights. Figures of a cross-validation go to standard error.`;

/** @throws UsageError for options that do not exist or are missing. */
export function parseOptions(args: string[]): TrainOptions {
  const values = valuesOf({
    args,
    options: { in: { type: 'string', multiple: true }, out: { type: 'string' } },
  });
  const inputs = values.in ?? [];
  if (inputs.length === 0) throw new UsageError('--in FILE is missing: which conversations?');
  if (inputs.includes(PIPE))
    throw new UsageError('--in takes files: the weights name what they were fitted on');
  if (values.out === undefined) throw new UsageError('--out FILE is missing: where should the weights go?');
  return { inputs, output: values.out };
}
