import { contentRuntime } from '../../../src/platform/content-runtime.ts';
import { realSurroundings } from '../../../src/warnings/surroundings.ts';
import { Warnings } from '../../../src/warnings/warnings.tsx';

// The gallery presses for people.
new Warnings({ ...realSurroundings(contentRuntime()), isFromPerson: () => true });
