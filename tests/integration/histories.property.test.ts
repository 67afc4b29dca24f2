import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { it } from 'vitest';
import { TestBackground } from '../fakes/background.ts';
import { HistoryModel } from '../fakes/history-model.ts';
import { HISTORY_STEPS } from '../fakes/history-steps.ts';

/** Where it fails, fast-check tells the steps, and the seed and the path with which `fc.assert` plays them again. */
it('whatever happens to a family, its computer and its browser, what is kept is what happened, once', async () => {
  const begin = () => ({
    model: new HistoryModel(),
    real: { background: new TestBackground(), batches: [], cameras: new Map() },
  });
  await fc.assert(
    fc.asyncProperty(fc.commands(HISTORY_STEPS, { maxCommands: 50, size: 'max' }), (steps) =>
      fc.asyncModelRun(begin, steps),
    ),
    { numRuns: 40 },
  );
});
