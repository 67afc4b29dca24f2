import { basename } from 'node:path';
import { checkInputs, type Streams } from '../evaluate/files.ts';
import { Progress } from '../evaluate/progress.ts';
import { readRows } from '../evaluate/read-rows.ts';
import type { Row } from '../evaluate/row.ts';
import { type Detector, earlierVerdicts, type Judgement, packageDetectors, porchlight } from './detectors.ts';
import { filesIn } from './files-in.ts';
import type { Judged } from './metrics.ts';
import type { ScoreOptions } from './options.ts';
import { readVerdicts } from './read-verdicts.ts';

/** A judged conversation, and where it comes from. */
export interface Outcome extends Judged {
  source: string;
  isGroup: boolean;
}

/** What each detector made of all conversations, by its name. */
export type Outcomes = Map<string, Outcome[]>;

const IS_POSITIVE: Readonly<Record<string, boolean>> = { risky: true, bullying: true, ordinary: false };

/**
 * Lets every detector judge every conversation; keeps a few numbers of each.
 *
 * @throws UsageError when a file cannot be read
 */
export async function collect(
  options: ScoreOptions,
  streams: Streams,
  signal: AbortSignal,
): Promise<Outcomes> {
  const outcomes: Outcomes = new Map();
  const files = await filesOf(options);
  const progress = new Progress(streams.stderr, await checkInputs(files.map(({ path }) => path)));
  const others = options.packages ? packageDetectors() : [];
  for (const { path, verdicts } of files) {
    const first =
      verdicts === null
        ? porchlight(options.childAge)
        : earlierVerdicts(await readVerdicts(verdicts, streams));
    for await (const row of readRows(path, streams, progress, signal)) {
      const facts = findFacts(row, path);
      if (facts === null) progress.complain(`${row.id}: its label is none of ${Object.keys(IS_POSITIVE)}`);
      else for (const detector of [first, ...others]) add(outcomes, detector, row, facts, progress);
    }
  }
  progress.end(signal.aborted);
  return outcomes;
}

function add(
  outcomes: Outcomes,
  { name, judge }: Detector,
  row: Row,
  facts: Omit<Outcome, keyof Judgement>,
  progress: Progress,
): void {
  const judgement = judge(row);
  if (judgement === null) {
    progress.complain(`${row.id}: there is no verdict on it`);
    return;
  }
  const all = outcomes.get(name) ?? [];
  all.push({ ...judgement, ...facts });
  outcomes.set(name, all);
}

/** What a row says of itself; `null` when it is not labelled. */
function findFacts(row: Row, path: string): Omit<Outcome, keyof Judgement> | null {
  const isPositive = IS_POSITIVE[row.label ?? ''];
  if (isPositive === undefined) return null;
  return {
    source: row.source ?? basename(path, '.jsonl'),
    isPositive,
    isGroup: row.group ?? false,
    messages: row.messages.length,
  };
}

/** Every file to be read, with the verdicts on it. */
async function filesOf({
  inputs,
  verdicts,
}: ScoreOptions): Promise<{ path: string; verdicts: string | null }[]> {
  const files = [];
  for (const [index, input] of inputs.entries()) {
    const itsVerdicts = (verdicts.length > 1 ? verdicts[index] : verdicts[0]) ?? null;
    for (const path of await filesIn(input)) files.push({ path, verdicts: itsVerdicts });
  }
  return files;
}
