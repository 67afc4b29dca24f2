import { valuesOf } from './run-tool.ts';
import { UsageError } from './usage-error.ts';

export interface EvaluateOptions {
  inputs: string[];
  output: string;
  /** `null` where the family has not said it. */
  childAge: number | null;
}

/** Stands for standard input or standard output. */
export const PIPE = '-';

const AGES = { from: 4, to: 17 };

export const USAGE = `npm run evaluate -- --in FILE.jsonl --out VERDICTS.jsonl [options]

  --in FILE        conversations, one a line; - for standard input; may be given several times
  --out FILE       verdicts, one a line; - for standard output (with npm run --silent)
  --child-age N    how old the child is that is taken to read along (${AGES.from} to ${AGES.to})`;

/** @throws UsageError for options that do not exist, are missing, or make no sense. */
export function parseOptions(args: string[]): EvaluateOptions {
  const values = valuesOf({
    args,
    options: {
      in: { type: 'string', multiple: true },
      out: { type: 'string' },
      'child-age': { type: 'string' },
    },
  });
  const inputs = values.in ?? [];
  if (inputs.length === 0) throw new UsageError('--in FILE is missing: which conversations?');
  if (inputs.filter((input) => input === PIPE).length > 1) {
    throw new UsageError('--in - can be given once only: there is one standard input');
  }
  if (values.out === undefined) throw new UsageError('--out FILE is missing: where should the verdicts go?');
  return { inputs, output: values.out, childAge: parseAge(values['child-age']) };
}

/** @throws UsageError for what is no age of a child. */
export function parseAge(text: string | undefined): number | null {
  if (text === undefined) return null;
  const age = Number(text);
  if (text.trim() !== '' && Number.isInteger(age) && age >= AGES.from && age <= AGES.to) return age;
  throw new UsageError(`--child-age takes a whole number from ${AGES.from} to ${AGES.to}, not "${text}"`);
}
