// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Outbox } from '../../../../src/content/reader/outbox.ts';
import type { Pane } from '../../../../src/content/reader/pane.ts';
import { PaneReader } from '../../../../src/content/reader/pane-reader.ts';
import { runInSlices } from '../../../../src/content/reader/scheduler.ts';
import { FakeBackground, FakeScheduler } from './fake-reader.ts';

/** A list of rows that are nothing but their words, so that only the reader's own work is measured. */
function paneOf(texts: readonly string[]): Pane {
  const rows = texts.map((text) => Object.assign(document.createElement('div'), { textContent: text }));
  return {
    list: document.createElement('div'),
    wayOfReading: 'plain',
    authorLeadsRun: false,
    rows: () => [...rows],
    read: (row) => ({
      author: 'robin',
      authorId: null,
      own: false,
      text: row.textContent ?? '',
      at: null,
      clock: null,
      rowId: null,
    }),
    ownNames: () => new Set(),
    describe: () => ({ id: '/', title: 'robin', audience: 'counted' }),
  };
}

function setUp(texts: readonly string[]) {
  const background = new FakeBackground();
  const scheduler = new FakeScheduler();
  const outbox = new Outbox(background, scheduler, () => scan());
  const reader = new PaneReader(
    paneOf(texts),
    new Map(),
    outbox,
    () => scheduler.now(),
    () => {},
  );
  function scan(): void {
    runInSlices(reader.scan(), scheduler, () => void outbox.flush());
  }
  return { background, scheduler, outbox, scan };
}

const TEN_THOUSAND = Array.from({ length: 10_000 }, (_, index) => `word ${index}`);

test('ten thousand messages at once all arrive, in order, once each, and in more than one slice', async () => {
  const { background, scheduler, scan } = setUp(TEN_THOUSAND);
  scan();
  await scheduler.pass(1_000);
  scan();
  await scheduler.pass(1_000);
  expect(background.counts).toEqual({ robin: 10_000 });
  expect(new Set(background.observations.map(({ fingerprint }) => fingerprint)).size).toBe(10_000);
  expect(scheduler.tasks).toBeGreaterThan(2);
});

test('while the background takes nothing only so much is kept, and the rest is read when there is room', async () => {
  const { background, scheduler, outbox, scan } = setUp(TEN_THOUSAND);
  background.isAwake = false;
  scan();
  await scheduler.pass(2_500);
  expect(outbox.isFull()).toBe(true);
  expect(outbox.isFailing()).toBe(true);
  background.isAwake = true;
  await scheduler.pass(120_000);
  expect(background.counts).toEqual({ robin: 10_000 });
});
