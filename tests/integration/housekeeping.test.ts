import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { cameraSeen, messagesObserved } from '../../src/protocol/content-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { TestBackground } from '../fakes/background.ts';
import { cameraReport } from '../fakes/camera-reports.ts';
import { Faults } from '../fakes/faults.ts';
import { observed } from '../fakes/observations.ts';

const DAY = 86_400_000;

describe('what is done when nobody waits for it', () => {
  let background: TestBackground;
  beforeEach(() => {
    background = new TestBackground();
  });

  const message = observed();
  const say = () =>
    background.fromPage(messagesObserved, {
      conversation: { id: 'a', title: 'Robin', audience: 'direct' },
      contact: { id: 'Robin', name: 'Robin', account: {} },
      observations: [message],
    });
  const snapshot = () => background.fromUi(getSnapshot, {});

  it('welcomes the family once', async () => {
    await background.lifecycle.install();
    expect(background.tabs.opened).toEqual(['src/ui/welcome/index.html']);
    background.restart();
    background.permissions.set(true);
    await background.lifecycle.update();
    expect(background.registeredScripts.current).not.toBeNull();
    expect(background.tabs.opened).toHaveLength(1);
  });

  it('watches every site again after an update or a start of the browser', async () => {
    background.permissions.set(true);
    await background.lifecycle.startBrowser();
    expect(background.registeredScripts.current).not.toBeNull();
  });

  it('ends the camera sessions that a killed browser left open', async () => {
    const startedAt = background.clock.now();
    await background.fromPage(
      cameraSeen,
      cameraReport({ startedAt, corroborated: true, isOnAir: true, ways: ['call'] }),
    );
    background.clock.pass(DAY);
    background.restart();
    await background.lifecycle.startBrowser();
    expect((await snapshot()).camera[0]?.endedAt).toBe(startedAt);
  });

  it('ends them at once, before another tab has their number, and nothing that began since', async () => {
    const report = (session: string) =>
      cameraReport({
        session,
        startedAt: background.clock.now(),
        corroborated: true,
        isOnAir: true,
        ways: ['call'],
      });
    const before = report('before');
    await background.fromPage(cameraSeen, before);
    background.clock.pass(5_000);
    background.restart();
    background.clock.pass(1_000);
    await background.fromPage(cameraSeen, report('since'));
    await background.lifecycle.startBrowser();
    const ends = async () =>
      (await snapshot()).camera.map(({ id, endedAt, onAir }) => [id, endedAt, onAir?.ms]);
    expect(await ends()).toEqual([
      ['since', null, 0],
      ['before', before.startedAt, 0],
    ]);
    background.clock.pass(1_000);
    await background.cameraLog.endTab(7);
    expect(await ends()).toEqual([
      ['since', background.clock.now(), 1_000],
      ['before', before.startedAt, 0],
    ]);
  });

  it('is done as far as can be when a part of it fails', async () => {
    const startedAt = background.clock.now();
    await background.fromPage(cameraSeen, cameraReport({ startedAt, corroborated: true }));
    background.permissions.set(true);
    background.clock.pass(DAY);
    background.restart((parts) => new Faults({ at: 1, how: 'fails' }).around(parts));
    await expect(background.lifecycle.startBrowser()).rejects.toThrow();
    background.restart();
    const session = await background.store.read(['cameraSessions'], (transaction) =>
      transaction.objectStore('cameraSessions').get('s'),
    );
    expect(session).toMatchObject({ endedAt: startedAt });
  });

  it.each([
    { days: 100, total: 1, countsAgain: 0 },
    { days: 130, total: 1, countsAgain: 1 },
    { days: 500, total: 0, countsAgain: 1 },
  ])('after $days days keeps $total contacts, and counts an old message $countsAgain times', async (kept) => {
    await say();
    await background.lifecycle.passAnHour();
    for (let days = 0; days < kept.days; days += 10) {
      background.clock.pass(10 * DAY);
      await background.lifecycle.passAnHour();
    }
    expect((await snapshot()).contacts.total).toBe(kept.total);
    expect(await say()).toMatchObject({ counted: kept.countsAgain });
  });
});
