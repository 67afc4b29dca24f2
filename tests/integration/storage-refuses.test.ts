import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messagesObserved, pageMisbehaved, timeSpent } from '../../src/protocol/content-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { TestBackground } from '../fakes/background.ts';
import { FakeClock } from '../fakes/clock.ts';
import { eventfulDay } from '../fakes/eventful-day.ts';
import { comparable, keptBy } from '../fakes/kept.ts';
import { observed } from '../fakes/observations.ts';

const put = IDBObjectStore.prototype.put;
/** So many steps of a day, the last ones, only take away. */
const TIDYING = 2;

/** The disk is full: every write to the stores named is refused. */
function refuseWrites(...stores: string[]): void {
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...values) {
    if (stores.includes(this.name)) throw new DOMException('The disk is full', 'QuotaExceededError');
    return put.apply(this, values);
  };
}

describe('storage that refuses a write', () => {
  let background: TestBackground;
  beforeEach(() => {
    background = new TestBackground();
  });
  afterEach(() => {
    IDBObjectStore.prototype.put = put;
  });

  const batch = {
    conversation: { id: 'a', title: 'Robin', audience: 'direct' as const },
    contact: { id: 'Robin', name: 'Robin', account: {} },
    observations: [observed(['threat', 'demandsMoney']), observed()],
  };
  const notSaved = async () =>
    (await background.fromUi(getSnapshot, {})).blindSpots.find(({ kind }) => kind === 'notSaved');

  it.each([['seen'], ['days'], ['contacts'], ['moments']])(
    'keeps nothing of a batch when %s is full, and all of it later',
    async (full) => {
      refuseWrites(full);
      await expect(background.fromPage(messagesObserved, batch)).rejects.toThrow('The disk is full');
      const refused = await background.fromUi(getSnapshot, {});
      expect({ today: refused.today, total: refused.contacts.total }).toEqual({ today: [], total: 0 });

      IDBObjectStore.prototype.put = put;
      expect(await background.fromPage(messagesObserved, batch)).toMatchObject({ counted: 2 });
      expect((await background.fromUi(getSnapshot, {})).attention).toMatchObject([
        { name: 'Robin', level: 'danger' },
      ]);
    },
  );

  it('tells the family how often something could not be saved, and on which site', async () => {
    refuseWrites('seen', 'timeline');
    await expect(background.fromPage(messagesObserved, batch)).rejects.toThrow();
    const to = background.clock.now();
    const stretches = [{ from: to - 5_000, to, ground: 'used' as const }];
    await expect(background.fromPage(timeSpent, { stretches })).rejects.toThrow();
    expect(await notSaved()).toMatchObject({ site: 'Discord', count: 2 });
  });

  it('tells how often a page misbehaved, not how often it was told', async () => {
    const misbehave = () => background.fromPage(pageMisbehaved, { how: 'warningRemoved' });
    refuseWrites('blindSpots');
    await misbehave();
    IDBObjectStore.prototype.put = put;
    for (const secondsLater of [1, 4, 60]) {
      background.clock.pass(secondsLater * 1_000);
      await misbehave();
    }
    background.restart();
    const { blindSpots } = await background.fromUi(getSnapshot, {});
    expect(blindSpots).toContainEqual(expect.objectContaining({ kind: 'warningRemoved', count: 2 }));
  });

  it('tells it also when not even that can be saved', async () => {
    refuseWrites('seen', 'blindSpots');
    await expect(background.fromPage(messagesObserved, batch)).rejects.toThrow();
    expect(await notSaved()).toMatchObject({ site: 'Discord', count: 1 });
  });
});

describe('storage without any room', () => {
  afterEach(() => {
    IDBObjectStore.prototype.put = put;
  });

  const FULL: [when: string, fill: () => void][] = [
    ['at each request', () => refuseWrites(...ALL_STORES)],
    [
      'only when all is to be kept',
      () => {
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...values) {
          const request = put.apply(this, values);
          request.addEventListener('success', () => this.transaction.abort());
          return request;
        };
      },
    ],
  ];
  let ALL_STORES: string[];

  it.each(FULL)(
    'keeps what was there, says so, and goes on when there is room again: %s',
    async (_, fill) => {
      // To tidy up needs no room.
      const day = eventfulDay(new FakeClock().now()).slice(0, -TIDYING);
      const [full, free] = [new TestBackground(), new TestBackground()];
      const first = await keptBy(full);
      ALL_STORES = Object.keys(first.storage.tables);
      for (const step of day) {
        await step.tell(free);
        const before = comparable(await keptBy(full));
        fill();
        await step.tell(full).catch(() => {});
        expect(comparable(await keptBy(full)), step.what).toEqual(before);
        const { blindSpots } = await full.fromUi(getSnapshot, {});
        IDBObjectStore.prototype.put = put;
        await step.tell(full);
        if (step.what === 'Robin says hello')
          expect(blindSpots).toContainEqual(expect.objectContaining({ kind: 'notSaved', site: 'Discord' }));
      }
      expect(comparable(await keptBy(full))).toEqual(comparable(await keptBy(free)));
      full.restart();
      const { blindSpots } = await full.fromUi(getSnapshot, {});
      expect(blindSpots.map(({ kind, site }) => [kind, site])).toEqual(
        expect.arrayContaining([
          ['notSaved', 'Discord'],
          ['notSaved', 'Telegram'],
        ]),
      );
    },
  );
});

describe('storage that the browser takes away', () => {
  const batch = {
    conversation: { id: 'a', title: 'Robin', audience: 'direct' as const },
    contact: { id: 'Robin', name: 'Robin', account: {} },
    observations: [observed(), observed()],
  };
  const kindsIn = async (background: TestBackground) =>
    (await background.fromUi(getSnapshot, {})).blindSpots.map(({ kind }) => kind);

  it('is told of, also by a background that comes later, and what happens from then on is kept', async () => {
    const background = new TestBackground();
    await background.fromPage(messagesObserved, batch);
    expect(await kindsIn(background)).not.toContain('storageLost');
    await deleted(background.databaseName);
    expect(await background.fromPage(messagesObserved, batch)).toMatchObject({ counted: 2 });
    expect(await kindsIn(background)).toContain('storageLost');
    background.restart();
    expect(await kindsIn(background)).toContain('storageLost');
    expect((await background.fromUi(getSnapshot, {})).today).toMatchObject([
      { site: 'Discord', messages: 2 },
    ]);
  });

  it('is no loss where there was nothing yet', async () => {
    expect(await kindsIn(new TestBackground())).not.toContain('storageLost');
  });
});

function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
