import { contentRuntime } from '../platform/content-runtime.ts';
import { deskIn } from './desk.ts';
import { earIn } from './guard/ear.ts';
import { Guard } from './guard/guard.ts';
import { newId } from './watcher/new-id.ts';

const ear = earIn(globalThis);
const desk = deskIn(globalThis);
// The background may bring this script into a frame twice.
if (ear && desk && !ear.isHeeded()) {
  new Guard({
    ear,
    desk,
    runtime: contentRuntime(),
    after: (milliseconds, task) => void setTimeout(task, milliseconds),
    newId,
    now: () => Date.now(),
    tick: () => performance.now(),
    isFromPerson: (event) => event.isTrusted,
  }).start();
}
