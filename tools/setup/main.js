// Gets a fresh clone ready: `node tools/setup/main.js [start|test|build]`. Plain JavaScript, because it runs before any
// package is there; the other parts are loaded only after Node's version is known to be new enough for them.
import { nodeComplaint } from './node-version.js';

const complaint = nodeComplaint(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
const { setUp } = await import('./set-up.js');
process.exitCode = await setUp(process.argv[2] ?? 'start');
