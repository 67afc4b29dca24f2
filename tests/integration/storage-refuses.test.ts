import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messagesObserved, timeSpent } from '../../src/protocol/content-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { TestBackground } from '../fakes/background.ts';
import { observed } from '../fakes/observations.ts';

const put = IDBObjectStore.prototype.put;

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

  it('tells it also when not even that can be saved', async () => {
    refuseWrites('seen', 'blindSpots');
    await expect(background.fromPage(messagesObserved, batch)).rejects.toThrow();
    expect(await notSaved()).toMatchObject({ site: 'Discord', count: 1 });
  });
});
