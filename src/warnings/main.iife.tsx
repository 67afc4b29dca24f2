import { contentRuntime } from '../platform/content-runtime.ts';
import { realSurroundings } from './surroundings.ts';
import { Warnings } from './warnings.tsx';

/** A symbol, because an element of the page whose id is a name would be found under that name. */
const RUNNING = Symbol.for('porchlight.warnings');

// The background may bring this script into a page twice, and after an update next to one that lost its extension.
const world: typeof globalThis & { [RUNNING]?: Warnings } = globalThis;
if (!world[RUNNING]?.isAlive()) {
  world[RUNNING]?.stop();
  world[RUNNING] = new Warnings(realSurroundings(contentRuntime()));
}
