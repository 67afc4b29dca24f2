import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../../src/domain/summary/snapshot.ts';
import { OutdatedPorchlight } from '../../../src/platform/extension-page.ts';
import { answerContact, getSnapshot } from '../../../src/protocol/ui-commands.ts';
import { snapshotCache } from '../../../src/ui/snapshot-cache.ts';
import { createUiStore } from '../../../src/ui/store.ts';
import { ANSWER_LIMIT_MS } from '../../../src/ui/wait-for-answer.ts';
import { FakeExtensionPage } from '../../fakes/extension-page.ts';
import { busySnapshot, contactSummary, EVENING, emptySnapshot } from '../../fakes/snapshots.ts';

function fakeStorage(kept: string | null = null) {
  return {
    kept,
    getItem() {
      return this.kept;
    },
    setItem(_key: string, value: string) {
      this.kept = value;
    },
  };
}

function setUp(kept: string | null = null) {
  const page = new FakeExtensionPage();
  const storage = fakeStorage(kept);
  const ui = createUiStore(page, snapshotCache(storage));
  return { page, storage, ui };
}

describe('the snapshot of an earlier visit', () => {
  it('is there before anything was asked', () => {
    const { ui, page } = setUp(JSON.stringify(busySnapshot()));
    expect(ui.state.getState()).toMatchObject({ freshness: 'last', snapshot: busySnapshot() });
    expect(page.sent).toEqual([]);
  });

  const UNUSABLE = [
    ['nothing', null],
    ['no JSON', '{"takenAt": 12'],
    ['null', 'null'],
    ['another shape', '[1, 2, 3]'],
    ['an unknown level', JSON.stringify({ ...busySnapshot(), level: 'purple' })],
    ['a missing part', JSON.stringify({ ...busySnapshot(), blindSpots: undefined })],
  ] as const;
  it.each(UNUSABLE)('is ignored when it is %s', (_what, kept) => {
    expect(setUp(kept).ui.state.getState()).toMatchObject({ freshness: 'none', snapshot: null });
  });
});

describe('loading', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('brings the fresh snapshot and keeps it for the next visit', async () => {
    const { page, storage, ui } = setUp();
    page.answer(getSnapshot, () => busySnapshot());
    await ui.load();
    expect(ui.state.getState()).toMatchObject({ freshness: 'fresh', snapshot: busySnapshot() });
    expect(createUiStore(page, snapshotCache(storage)).state.getState().freshness).toBe('last');
  });

  it('shows the fresh snapshot although the browser refuses to keep it', async () => {
    const page = new FakeExtensionPage();
    page.answer(getSnapshot, () => busySnapshot());
    const refuses = {
      getItem: () => null,
      setItem() {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const ui = createUiStore(page, snapshotCache(refuses));
    await ui.load();
    expect(ui.state.getState().freshness).toBe('fresh');
  });

  it('keeps the last snapshot and says so when there is no background', async () => {
    const { ui } = setUp(JSON.stringify(busySnapshot()));
    await ui.load();
    expect(ui.state.getState()).toMatchObject({ freshness: 'unreachable', snapshot: busySnapshot() });
  });

  it('tells data of a newer version from silence', async () => {
    const { page, ui } = setUp(JSON.stringify(busySnapshot()));
    page.answer(getSnapshot, () => Promise.reject(new OutdatedPorchlight()));
    await ui.load();
    expect(ui.state.getState()).toMatchObject({ freshness: 'outdated', snapshot: busySnapshot() });
  });

  it('gives a silent background its time, then says so, and still takes a late reply', async () => {
    const { page, ui } = setUp();
    let reply: (snapshot: Snapshot) => void = () => {};
    page.answer(getSnapshot, () => new Promise((resolve) => (reply = resolve)));
    const loading = ui.load();
    await vi.advanceTimersByTimeAsync(ANSWER_LIMIT_MS - 1);
    expect(ui.state.getState().freshness).toBe('none');
    await vi.advanceTimersByTimeAsync(1);
    expect(ui.state.getState().freshness).toBe('unreachable');
    reply(busySnapshot());
    await loading;
    expect(ui.state.getState().freshness).toBe('fresh');
  });

  it('does not complain about a background that answered in time', async () => {
    const { page, ui } = setUp();
    page.answer(getSnapshot, () => busySnapshot());
    await ui.load();
    await vi.advanceTimersByTimeAsync(ANSWER_LIMIT_MS * 2);
    expect(ui.state.getState().freshness).toBe('fresh');
  });

  it('never lets an older snapshot replace a newer one', async () => {
    const { page, ui } = setUp();
    page.answer(getSnapshot, () => busySnapshot({ takenAt: EVENING }));
    await ui.load();
    page.answer(getSnapshot, () => emptySnapshot({ takenAt: EVENING - 1 }));
    await ui.load();
    expect(ui.state.getState().snapshot?.takenAt).toBe(EVENING);
  });

  it('replaces a kept snapshot even when its clock ran ahead', async () => {
    const { page, ui } = setUp(JSON.stringify(busySnapshot({ takenAt: EVENING * 2 })));
    page.answer(getSnapshot, () => busySnapshot());
    await ui.load();
    expect(ui.state.getState().snapshot?.takenAt).toBe(EVENING);
  });
});

describe('answering for a contact', () => {
  it('sends the answer and shows what came of it', async () => {
    const { page, ui } = setUp();
    page.answer(answerContact, () => busySnapshot({ attention: [] }));
    const answering = ui.answer(contactSummary(), 'known');
    expect(ui.state.getState().answering).toBe('contact-1');
    await answering;
    expect(page.sent).toEqual([
      { command: 'ui:answer-contact', request: { contact: 'contact-1', answer: 'known' } },
    ]);
    expect(ui.state.getState()).toMatchObject({
      answering: null,
      snapshot: { attention: [] },
      outcome: { name: 'new_friend', answer: 'known', saved: true },
    });
  });

  it('says when it could not be saved, and keeps the contact', async () => {
    const { ui } = setUp(JSON.stringify(busySnapshot()));
    await ui.answer(contactSummary(), 'mistake');
    expect(ui.state.getState()).toMatchObject({
      answering: null,
      snapshot: { attention: [contactSummary()] },
      outcome: { answer: 'mistake', saved: false },
    });
  });
});
