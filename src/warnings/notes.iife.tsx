import { contentRuntime } from '../platform/content-runtime.ts';
import { Picker } from './notes/picker.tsx';
import { realSurroundings } from './surroundings.ts';

/** A symbol, because an element of the page whose id is a name would be found under that name. */
const RUNNING = Symbol.for('porchlight.notes');

// The background may bring this script into a page twice, and after an update next to one that lost its extension.
const world: typeof globalThis & { [RUNNING]?: Picker } = globalThis;
if (!world[RUNNING]?.isAlive()) {
  world[RUNNING]?.close();
  world[RUNNING] = new Picker(realSurroundings(contentRuntime()));
}
