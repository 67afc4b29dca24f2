// Fits the weights of luring: `npx tsx tools/train/main.ts --help`.
import { runTool } from '../evaluate/run-tool.ts';
import { parseOptions, USAGE } from './options.ts';
import { train } from './train.ts';

process.exitCode = await runTool(process.argv.slice(2), USAGE, (args, signal) =>
  train(parseOptions(args), process, signal),
);
