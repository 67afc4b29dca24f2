// Says how many messages would be held before they are sent: `npm run held -- --help`.
import { runTool, valuesOf } from '../evaluate/run-tool.ts';
import { UsageError } from '../evaluate/usage-error.ts';
import { type Column, tableOf } from '../score/table.ts';
import { countHeld, type HeldCount } from './count-held.ts';

const USAGE = `npm run held -- --in FILE_OR_FOLDER

  --in PATH        conversations: a file, or a folder of .jsonl files; may be given several times`;

const perThousand = (some: number, all: number) => (all === 0 ? '-' : ((1_000 * some) / all).toFixed(2));

const COLUMNS: readonly Column<HeldCount>[] = [
  { head: 'source', cell: ({ source }) => source },
  { head: 'messages', cell: ({ messages }) => String(messages) },
  { head: 'held with somebody new /1k', cell: ({ withNew, messages }) => perThousand(withNew, messages) },
  { head: 'with anybody /1k', cell: ({ unkind, messages }) => perThousand(unkind, messages) },
];

process.exitCode = await runTool(process.argv.slice(2), USAGE, async (args, signal) => {
  const { in: inputs = [] } = valuesOf({ args, options: { in: { type: 'string', multiple: true } } });
  if (inputs.length === 0) throw new UsageError('--in FILE_OR_FOLDER is missing: which conversations?');
  for (const line of tableOf(COLUMNS, await countHeld(inputs, process, signal))) console.log(line);
});
