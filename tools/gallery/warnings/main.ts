import { contentRuntime } from '../../../src/platform/content-runtime.ts';
import { Picker } from '../../../src/warnings/notes/picker.tsx';
import { realSurroundings } from '../../../src/warnings/surroundings.ts';
import { Warnings } from '../../../src/warnings/warnings.tsx';

// The gallery presses for people.
const surroundings = { ...realSurroundings(contentRuntime()), isFromPerson: () => true };
new Warnings(surroundings);
new Picker(surroundings);
