// Says how good the verdicts on labelled conversations are: `npm run score -- --help`.
import { runTool } from '../evaluate/run-tool.ts';
import { collect } from './collect.ts';
import { parseOptions, USAGE } from './options.ts';
import { reportOf } from './report.ts';

process.exitCode = await runTool(process.argv.slice(2), USAGE, async (args, signal) => {
  const outcomes = await collect(parseOptions(args), process, signal);
  for (const line of reportOf(outcomes)) console.log(line);
});
