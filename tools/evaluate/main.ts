// Judges conversations with the code of the extension: `npm run evaluate -- --help`.
import { evaluate } from './evaluate.ts';
import { parseOptions, USAGE } from './options.ts';
import { runTool } from './run-tool.ts';

process.exitCode = await runTool(process.argv.slice(2), USAGE, (args, signal) =>
  evaluate(parseOptions(args), process, signal),
);
