import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { setPassphrase } from '../../src/protocol/camera-commands.ts';
import type { RequestOf } from '../../src/protocol/command.ts';
import { messagesObserved } from '../../src/protocol/content-commands.ts';
import { countErasable, erase, exportPart, getOwnData } from '../../src/protocol/data-commands.ts';
import { renewRecoveryCode } from '../../src/protocol/lock-commands.ts';
import { openNotes, writeNote } from '../../src/protocol/note-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { RECORD_SCHEMAS } from '../../src/storage/record-schemas.ts';
import type { StoreName } from '../../src/storage/schema.ts';
import { TestBackground } from '../fakes/background.ts';
import { askEverything } from '../fakes/family-questions.ts';
import { NOTE } from '../fakes/notes.ts';
import { observed } from '../fakes/observations.ts';
import { fillEveryStore, PASSPHRASE } from '../fakes/whole-family.ts';

type Fields = Record<string, unknown>;

const STORES = (Object.keys(RECORD_SCHEMAS) as StoreName[]).filter((name) => name !== 'setAside');
/** What a record is found by: a database cannot hold it without. */
const KEYS: Partial<Record<StoreName, string[]>> = {
  contacts: ['key'],
  seen: ['conversation', 'fingerprint'],
  moments: ['id'],
  cameraSessions: ['id'],
  days: ['date', 'site'],
  contactDays: ['contact', 'date'],
  blindSpots: ['kind', 'site'],
  notes: ['id'],
  noteTickets: ['ticket'],
  tabs: ['tab'],
};
/** … where nothing of the record says it. */
const ONLY_KEYS: Partial<Record<StoreName, string>> = {
  timeline: 'recent',
  settings: 'family',
  agreement: 'camera',
  lock: 'family',
  familyKey: 'family',
  heartbeat: 'last',
};
const OPTIONAL = ['tab', 'words', 'kinds', 'earlier'];

let background: TestBackground;
beforeEach(async () => {
  background = new TestBackground();
  await fillEveryStore(background);
});

async function firstOf(store: StoreName): Promise<Fields> {
  const [record] = await background.store.read([store], (transaction) =>
    transaction.objectStore(store).getAll(),
  );
  if (!record) throw new Error(`Nothing lies in ${store}`);
  return { ...record };
}

/** Puts something in the place of a record, as a broken disk would. */
async function damage(store: StoreName, record: unknown): Promise<void> {
  await background.store.write([store], async (transaction) => {
    const into = transaction.objectStore(store);
    await Reflect.apply(into.put, into, into.keyPath === null ? [record, ONLY_KEYS[store]] : [record]);
  });
}

const fieldsOf = (store: StoreName, record: Fields) =>
  Object.keys(record).filter((name) => !KEYS[store]?.includes(name));
const without = (record: Fields, name: string) =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== name));
const keysOf = (store: StoreName, record: Fields) =>
  Object.fromEntries((KEYS[store] ?? []).map((name) => [name, record[name]]));

/** Ways to break a record; each gives one or more broken ones. */
const WAYS: Record<string, (store: StoreName, record: Fields) => Fields[]> = {
  'a field of another type': (store, record) =>
    fieldsOf(store, record).flatMap((name) => [
      { ...record, [name]: typeof record[name] === 'string' ? 5 : 'torn' },
      { ...record, [name]: Number.POSITIVE_INFINITY },
    ]),
  'a missing field': (store, record) =>
    fieldsOf(store, record)
      .filter((name) => !OPTIONAL.includes(name))
      .map((name) => without(record, name)),
  'all cut off but its key': (store, record) => [keysOf(store, record)],
};

const aside = async () => (await background.fromUi(exportPart, { after: null })).tables['setAside'] ?? [];
const shown = async () =>
  (await background.fromUi(getSnapshot, {})).blindSpots.find(({ kind }) => kind === 'setAside')?.count ?? 0;
const PAGE = {
  conversation: { id: 'chat', title: 'Robin', audience: 'direct' as const },
  contact: { id: 'Robin', name: 'Robin', account: {} },
};

/** What is missing of a choice is as on the first day: that is no damage. */
const CHOICES: readonly StoreName[] = ['settings', 'agreement'];
const waysToBreak = (store: StoreName) => Object.keys(WAYS).slice(0, CHOICES.includes(store) ? 1 : undefined);

describe.each(STORES)('a damaged record of %s', (store) => {
  it.each(waysToBreak(store))('with %s is set aside, counted and shown, and nothing stops', async (way) => {
    const broken = WAYS[way]?.(store, await firstOf(store)) ?? [];
    expect(broken.length).toBeGreaterThan(0);
    for (const [count, record] of broken.entries()) {
      await damage(store, record);
      await askEverything(background);
      await background.fromPage(messagesObserved, { ...PAGE, observations: [observed(['asksWhere'])] });
      await background.lifecycle.startBrowser();
      expect(await shown(), JSON.stringify(record)).toBe(count + 1);
    }
  });

  it('with a field too many is no damage', async () => {
    const record = { ...(await firstOf(store)), added: { later: true } };
    await damage(store, record);
    await askEverything(background);
    await background.lifecycle.startBrowser();
    expect(await shown()).toBe(0);
  });
});

/** Somewhere within a record, however deep, something else. */
function replacedAt(value: unknown, path: readonly number[], other: unknown): unknown {
  const [turn, ...rest] = path;
  if (turn === undefined || typeof value !== 'object' || value === null || ArrayBuffer.isView(value))
    return other;
  const names = Object.keys(value);
  const name = names[turn % Math.max(names.length, 1)];
  if (name === undefined) return other;
  const changed = replacedAt(Reflect.get(value, name), rest, other);
  if (Array.isArray(value)) return value.map((each, place) => (String(place) === name ? changed : each));
  return { ...value, [name]: changed };
}

it('no damage stops what the family looks at, nor what the pages tell', async () => {
  const broken = fc.record({
    store: fc.constantFrom(...STORES),
    path: fc.array(fc.nat({ max: 40 }), { maxLength: 5 }),
    other: fc.anything({ withDate: true, withTypedArray: true, withMap: true, withNullPrototype: false }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(broken, { minLength: 1, maxLength: 4 }), async (all) => {
      background = new TestBackground();
      await fillEveryStore(background);
      for (const { store, path, other } of all) {
        const record = await firstOf(store).catch(() => null);
        if (!record) continue; // Set aside already.
        const kept = Object.fromEntries((KEYS[store] ?? []).map((name) => [name, record[name]]));
        const changed = replacedAt(record, path, other);
        const isRecord = typeof changed === 'object' && changed !== null && !Array.isArray(changed);
        await damage(store, isRecord || store in ONLY_KEYS ? withKeys(changed, kept) : kept);
      }
      await askEverything(background);
      await background.fromPage(messagesObserved, { ...PAGE, observations: [observed(['asksWhere'])] });
      await background.lifecycle.startBrowser();
      await askEverything(background);
    }),
    { numRuns: 60 },
  );
});

function withKeys(changed: unknown, keys: Fields): unknown {
  return typeof changed === 'object' && changed !== null ? { ...changed, ...keys } : changed;
}

describe('what is set aside', () => {
  const robin = async () => ({ ...(await firstOf('contacts')), state: 'torn' });

  it('lies there as it was found, and in the file that the family takes along', async () => {
    const record = await robin();
    await damage('contacts', record);
    await askEverything(background);
    expect(await aside()).toMatchObject([
      { value: { store: 'contacts', key: 'discord Robin', value: record } },
    ]);
    expect((await background.fromUi(getOwnData, {})).hasSetAside).toBe(true);
  });

  it('is not lost when something new is written in its place', async () => {
    const record = await robin();
    await damage('contacts', record);
    await background.fromPage(messagesObserved, { ...PAGE, observations: [observed()] });
    expect(await aside()).toMatchObject([{ value: { value: record } }]);
    expect(await firstOf('contacts')).toMatchObject({
      name: 'Robin',
      state: { messages: { fromContact: 1 } },
    });
  });

  it.each(['lock', 'familyKey'] as const)('stays out of the file where it comes from %s', async (store) => {
    await damage(store, { torn: true });
    await background.lifecycle.startBrowser();
    expect(await shown()).toBe(1);
    expect(await aside()).toEqual([]);
  });

  it('holds the key whose lock was damaged, and a new passphrase does not take its place', async () => {
    const key = await firstOf('familyKey');
    await damage('lock', { torn: true });
    await background.fromUi(setPassphrase, { current: null, next: PASSPHRASE });
    const kept = await background.store.read(['setAside'], (transaction) =>
      transaction.objectStore('setAside').getAll(),
    );
    expect(kept.find((record) => record.store === 'familyKey')?.value).toEqual(key);
  });

  it.each<[string, RequestOf<typeof countErasable>]>([
    ['by itself', { what: 'setAside' }],
    ['with the contact that it is about', { what: 'contact', contact: 'discord Robin' }],
    ['with its site', { what: 'site', site: 'discord' }],
    ['with all', { what: 'all' }],
  ])('is taken away %s, with the passphrase', async (_, scope) => {
    await damage('contacts', await robin());
    await askEverything(background);
    expect(await background.fromUi(countErasable, scope)).toMatchObject({ setAside: 1 });
    expect(await background.fromUi(erase, { scope, passphrase: 'a guess' })).toEqual({ outcome: 'wrong' });
    expect(await shown()).toBe(1);
    await background.fromUi(erase, { scope, passphrase: PASSPHRASE });
    expect(await shown()).toBe(0);
  });
});

describe('a key whose lock was damaged', () => {
  const NEXT = 'coffee at five by the lake';
  const words = async (passphrase: string) => {
    const opened = await background.fromUi(openNotes, { passphrase });
    return opened.outcome === 'done' ? opened.notes.map(({ note }) => note?.words ?? null) : opened.outcome;
  };

  /** What holds for a family that went on with a new passphrase, and has a note from before and one from then. */
  async function goOn(torn: Fields): Promise<string> {
    const renewed = await background.fromUi(renewRecoveryCode, { passphrase: PASSPHRASE });
    await damage('lock', { ...(await firstOf('lock')), ...torn });
    await background.lifecycle.startBrowser();
    await background.fromUi(setPassphrase, { current: null, next: NEXT });
    background.clock.pass(1_000);
    const note = { ...NOTE, words: 'from then' };
    await background.fromUi(writeNote, { id: crypto.randomUUID(), contact: null, note });
    return renewed.outcome === 'done' ? (renewed.recoveryCode ?? '') : '';
  }

  it('opens the notes of its time by the passphrase of its time, and nothing else', async () => {
    await goOn({ failures: 'torn' });
    expect(await words(NEXT)).toEqual(['from then', null]);
    expect(await words(PASSPHRASE)).toEqual([null, NOTE.words]);
    expect(await words('a guess')).toBe('wrong');
    const request = { scope: { what: 'all' as const }, passphrase: PASSPHRASE };
    expect(await background.fromUi(erase, request)).toEqual({ outcome: 'wrong' });
  });

  it('opens them by the recovery code of its time, also where nothing of the lock can be read', async () => {
    const code = await goOn({ salt: 'torn' });
    expect(await words(PASSPHRASE)).toBe('wrong');
    expect(await words(code)).toEqual([null, NOTE.words]);
  });

  it('is no way to guess faster: the right one of its time only takes its own try back', async () => {
    await goOn({ failures: 'torn' });
    for (const guess of ['one', 'two']) expect(await words(guess)).toBe('wrong');
    for (let times = 0; times < 3; times += 1) expect(await words(PASSPHRASE)).toHaveLength(2);
    expect(await words('three')).toBe('wrong');
    expect(await words(PASSPHRASE)).toBe('wait');
  });

  it('goes when what was set aside is taken away', async () => {
    await goOn({ failures: 'torn' });
    await background.fromUi(erase, { scope: { what: 'setAside' }, passphrase: NEXT });
    expect(await words(PASSPHRASE)).toBe('wrong');
  });
});
