import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/background/family.ts';
import { emptyContactState } from '../../src/domain/risk/state.ts';
import { openDatabase } from '../../src/platform/database.ts';
import { MIGRATIONS } from '../../src/storage/migrations.ts';
import type { PorchlightDatabase } from '../../src/storage/schema.ts';
import { settingsOf } from '../fakes/settings.ts';

/** What a family has that comes from an earlier version, brought up to this one. */
async function openOld(
  version: number,
  contacts: readonly unknown[],
  settings: unknown,
  days: readonly unknown[] = [],
  sessions: readonly unknown[] = [],
) {
  const name = `migrations-${crypto.randomUUID()}`;
  const old: IDBPDatabase = await openDB(name, version, {
    upgrade(database) {
      const store = database.createObjectStore('contacts', { keyPath: 'key' });
      for (const contact of contacts) store.put(contact);
      database.createObjectStore('settings').put(settings, 'family');
      database.createObjectStore('visits', { keyPath: 'id' }).put({ id: 'v', site: 'discord', seconds: 5 });
      const dayStore = database.createObjectStore('days', { keyPath: ['date', 'site'] });
      dayStore.createIndex('date', 'date');
      for (const day of days) dayStore.put(day);
      const sessionStore = database.createObjectStore('cameraSessions', { keyPath: 'id' });
      for (const session of sessions) sessionStore.put(session);
    },
  });
  old.close();
  return openDatabase<PorchlightDatabase>(name, MIGRATIONS, () => {});
}

const ADDED_WITH_THE_AGREEMENT = {
  source: 'camera',
  isPrivate: false,
  audience: 'unknown',
  contact: null,
  company: null,
  held: false,
  level: 'calm',
  isFirstHere: false,
  hiddenSince: null,
  contactKey: null,
  covered: null,
};

describe('migrations', () => {
  it('complete what an earlier version kept of contacts', async () => {
    const trace = { amount: 1, at: 5 };
    const state = { fromContact: { secrecy: trace }, fromChild: {}, platforms: [] };
    const contacts = [
      { key: 'a', state },
      { key: 'b', state },
    ];
    const database = await openOld(1, contacts, { country: 'NZ', welcomed: true });
    const states = (await database.getAll('contacts')).map((contact) => contact.state);
    const expected = { ...emptyContactState(), fromContact: { secrecy: trace } };
    expect(states).toEqual([expected, expected]);
    const added = { account: {}, talkedAt: null };
    expect(await database.getAll('contacts')).toMatchObject([added, added]);
    database.close();
  });

  it('take the last time that somebody asked to move for when they asked', async () => {
    const fromContact = { movesElsewhere: { amount: 1, at: 5 } };
    const contacts = [{ key: 'a', state: { fromContact, fromChild: {}, platforms: ['discord', 'kik'] } }];
    const database = await openOld(4, contacts, { country: 'NZ', childAgeBand: null, welcomed: true });
    const asked = await database.getAllFromIndex('contacts', 'asked', 'kik');
    expect(asked).toMatchObject([
      { key: 'a', sameAs: {}, state: { askedAt: { discord: [5, 5], kik: [5, 5] } } },
    ]);
    database.close();
  });

  it('leave open whether the picture of an earlier camera session left the page', async () => {
    const settings = { country: 'IE', childAgeBand: null, welcomed: true };
    const earlier = { id: 's', site: 'discord', startedAt: 5, lastSeenAt: 9, endedAt: 9, corroborated: true };
    const database = await openOld(
      6,
      [],
      settings,
      [],
      [{ ...earlier, concerns: [], frame: 0, moment: null }],
    );
    expect(await database.get('cameraSessions', 's')).toEqual({
      ...earlier,
      concerns: [],
      frame: 0,
      moment: null,
      onAir: null,
      paused: false,
      isOnAir: false,
      ...ADDED_WITH_THE_AGREEMENT,
    });
    database.close();
  });

  it.each([
    { concerns: [], isPrivate: false, level: 'calm', isFirstHere: false },
    { concerns: ['strangerSite', 'firstTimeHere'], isPrivate: true, level: 'caution', isFirstHere: true },
  ])('judge an earlier camera session with $concerns by what was known then', async (expected) => {
    const { concerns } = expected;
    const session = { id: 's', site: 'ometv', startedAt: 5, lastSeenAt: 9, endedAt: 9, concerns };
    const database = await openOld(7, [], { country: 'IE' }, [], [session]);
    expect(await database.get('cameraSessions', 's')).toMatchObject({ ...session, ...expected });
    expect([...database.objectStoreNames]).toEqual(
      expect.arrayContaining(['agreement', 'lock', 'tabs', 'familyKey', 'notes']),
    );
    database.close();
  });

  it.each([1, 2])(
    'keep the settings of version %d, and leave the age of the child to be said',
    async (version) => {
      const database = await openOld(version, [], { country: 'IE', welcomed: true });
      const settings = await readSettings(database.transaction('settings').store);
      expect(settings).toEqual(settingsOf({ country: 'IE' }));
      database.close();
    },
  );

  it('keep what days say, but no more hours than a day has', async () => {
    const settings = { country: 'IE', childAgeBand: null, welcomed: true };
    const day = { date: '2026-03-04', messages: 3 };
    const database = await openOld(4, [], settings, [
      { ...day, site: 'discord', seconds: 80_000 },
      { ...day, site: 'roblox', seconds: 40_000 },
      { ...day, date: '2026-03-05', site: 'roblox', seconds: 500 },
      { ...day, date: '2026-03-06', site: 'roblox', seconds: 0 },
    ]);
    expect(await database.getAll('days')).toEqual([
      { ...day, site: 'discord', seconds: 57_600 },
      { ...day, site: 'roblox', seconds: 28_800 },
      { ...day, date: '2026-03-05', site: 'roblox', seconds: 500 },
      { ...day, date: '2026-03-06', site: 'roblox', seconds: 0 },
    ]);
    expect([...database.objectStoreNames]).toContain('timeline');
    expect([...database.objectStoreNames]).not.toContain('visits');
    database.close();
  });
});
