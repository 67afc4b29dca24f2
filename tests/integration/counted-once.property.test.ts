// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { ChatTab } from '../fakes/chat-tab.ts';
import type { Look } from '../fakes/virtual-list.ts';

/** The first phrases take their time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const row = fc.integer({ min: 0, max: 5 });
const STEPS = {
  write: fc.record({
    do: fc.constant('write' as const),
    isOwn: fc.boolean(),
    often: fc.integer({ min: 1, max: 3 }),
  }),
  scroll: fc.record({ do: fc.constant('scroll' as const), rows: fc.integer({ min: -4, max: 4 }) }),
  jump: fc.record({ do: fc.constant('jump' as const), rows: fc.integer({ min: -30, max: 30 }) }),
  redraw: fc.record({ do: fc.constant('redraw' as const) }),
  edit: fc.record({ do: fc.constant('edit' as const), row }),
  delete: fc.record({ do: fc.constant('delete' as const), row }),
  reload: fc.record({ do: fc.constant('reload' as const) }),
  kill: fc.record({ do: fc.constant('kill' as const) }),
} as const;
type StepName = keyof typeof STEPS;
type Step = {
  [Name in StepName]: (typeof STEPS)[Name] extends fc.Arbitrary<infer Of> ? Of : never;
}[StepName];

async function take(tab: ChatTab, step: Step, words: () => string): Promise<void> {
  const { list } = tab;
  if (step.do === 'write') for (let one = 0; one < step.often; one += 1) list.write(step.isOwn, words());
  if (step.do === 'scroll' || step.do === 'jump') list.scroll(step.rows);
  if (step.do === 'redraw') list.redraw();
  if (step.do === 'edit') list.edit(step.row, words());
  if (step.do === 'delete') list.delete(step.row);
  if (step.do === 'kill') tab.background.restart();
  await (step.do === 'reload' ? tab.load() : tab.show());
}

/** Ordinary talk repeats itself; every third message is unlike the others. */
const repeating = () => {
  let count = 0;
  return () => {
    count += 1;
    return count % 3 === 0 ? `word ${count}` : 'ok';
  };
};
const different = () => {
  let count = 0;
  return () => {
    count += 1;
    return `word ${count}`;
  };
};

const EVERYTHING: StepName[] = ['write', 'scroll', 'jump', 'redraw', 'edit', 'delete', 'reload', 'kill'];
const without = (...left: StepName[]) => EVERYTHING.filter((name) => !left.includes(name));

const PAGES: [string, Look, () => () => string, StepName[]][] = [
  ['lasting ids', { ids: 'lasting', times: false }, different, EVERYTHING],
  ['lasting ids and times', { ids: 'lasting', times: true }, repeating, EVERYTHING],
  ['times', { ids: 'none', times: true }, repeating, without('edit')],
  ['times, and ids that are numbers of rows', { ids: 'counters', times: true }, repeating, without('edit')],
  ['times, and ids made up for each row', { ids: 'made up', times: true }, repeating, without('edit')],
  ['ids that are numbers of rows', { ids: 'counters', times: false }, different, without('edit')],
  ['ids made up for each row', { ids: 'made up', times: false }, different, without('edit')],
  ['neither ids nor times', { ids: 'none', times: false }, different, without('edit')],
  [
    'neither ids nor times, and the same words again and again, as long as the page is not left',
    { ids: 'none', times: false },
    repeating,
    without('edit', 'delete', 'jump', 'reload'),
  ],
];

describe('whatever the page does, each message that was shown counts once for who wrote it', () => {
  test.each(PAGES)('rows with %s', async (_, look, wordsOf, names) => {
    const step: fc.Arbitrary<Step> = fc.oneof(...names.map((name) => STEPS[name]));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 20 }), async (steps) => {
        const tab = new ChatTab(look);
        const words = wordsOf();
        for (let index = 0; index < 7; index += 1) tab.list.write(index % 3 === 1, words());
        await tab.load();
        for (const one of steps) await take(tab, one, words);
        tab.close();
        expect((await tab.background.stateOf('robin')).messages).toEqual(tab.list.seen);
      }),
      { numRuns: 12 },
    );
  });
});
