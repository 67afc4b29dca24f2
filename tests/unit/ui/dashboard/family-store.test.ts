import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getFamilyCamera, saveAgreement } from '../../../../src/protocol/camera-commands.ts';
import { createFamilyStore, type FamilyCamera } from '../../../../src/ui/dashboard/family-store.ts';
import { ANSWER_LIMIT_MS } from '../../../../src/ui/wait-for-answer.ts';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { familyCamera } from '../../../fakes/family-camera.ts';
import { EVENING } from '../../../fakes/snapshots.ts';

const DONE = { outcome: 'done' } as const;

let page: FakeExtensionPage;
let family: ReturnType<typeof createFamilyStore>;
const now = () => family.state.getState();

beforeEach(() => {
  page = new FakeExtensionPage();
  family = createFamilyStore(page);
});

describe('loading', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('brings what the background knows', async () => {
    page.answer(getFamilyCamera, () => familyCamera());
    await family.load();
    expect(now()).toMatchObject({ freshness: 'fresh', camera: familyCamera() });
  });

  it('says that nobody answers, and keeps what was there', async () => {
    page.answer(getFamilyCamera, () => familyCamera());
    await family.load();
    page.answer(getFamilyCamera, () => Promise.reject(new Error('gone')));
    await family.load();
    expect(now()).toMatchObject({ freshness: 'unreachable', camera: familyCamera() });
  });

  it('gives a silent background its time, and still takes a late answer', async () => {
    let reply: (camera: FamilyCamera) => void = () => {};
    page.answer(getFamilyCamera, () => new Promise((resolve) => (reply = resolve)));
    const loading = family.load();
    await vi.advanceTimersByTimeAsync(ANSWER_LIMIT_MS);
    expect(now().freshness).toBe('unreachable');
    reply(familyCamera());
    await loading;
    expect(now().freshness).toBe('fresh');
  });

  it('never lets an older answer replace a newer one', async () => {
    page.answer(getFamilyCamera, () => familyCamera());
    await family.load();
    page.answer(getFamilyCamera, () => familyCamera({ takenAt: EVENING - 1, sessions: [] }));
    await family.load();
    expect(now().camera?.sessions).toHaveLength(1);
  });
});

describe('saving the rules', () => {
  const draft = { ...familyCamera().agreement, minutes: 30 };

  beforeEach(async () => {
    page.answer(getFamilyCamera, () => familyCamera());
    await family.load();
    family.edit(draft);
  });

  it('sends them with the passphrase, forgets the draft and loads what holds now', async () => {
    page.answer(saveAgreement, () => DONE);
    page.answer(getFamilyCamera, () => familyCamera({ agreement: draft }));
    expect(await family.save(draft, 'sunny garden wall')).toEqual({ outcome: 'done' });
    expect(page.sent.at(-2)).toEqual({
      command: 'ui:save-agreement',
      request: { agreement: draft, passphrase: 'sunny garden wall' },
    });
    expect(now()).toMatchObject({ draft: null, camera: { agreement: draft } });
  });

  it.each([{ outcome: 'wrong' }, { outcome: 'wait', until: EVENING }] as const)(
    'keeps the draft on $outcome',
    async (outcome) => {
      page.answer(saveAgreement, () => outcome);
      expect(await family.save(draft, 'not it')).toEqual(outcome);
      expect(now().draft).toBe(draft);
    },
  );

  it('keeps the draft when nobody answers', async () => {
    expect(await family.save(draft, 'sunny garden wall')).toEqual({ outcome: 'failed' });
    expect(now().draft).toBe(draft);
  });

  it('keeps what was changed while it was on its way', async () => {
    const later = { ...draft, minutes: 45 };
    page.answer(saveAgreement, () => {
      family.edit(later);
      return DONE;
    });
    await family.save(draft, 'sunny garden wall');
    expect(now().draft).toBe(later);
  });
});
