import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { setPassphrase } from '../../src/protocol/camera-commands.ts';
import { getNotes, writeNote } from '../../src/protocol/note-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { dropOldRecords, KEPT } from '../../src/storage/retention.ts';
import type { ContactRecord } from '../../src/storage/schema.ts';
import { type Amounts, fillDays } from '../bench/browsers/days.ts';
import { TestBackground } from '../fakes/background.ts';
import { NOTE } from '../fakes/notes.ts';
import { talkOf } from '../fakes/year.ts';

const DAY = 86_400_000;
const LARGEST_STATE = 4_096;
const STORES = ['contacts', 'contactDays', 'seen', 'days', 'cameraSessions', 'moments'] as const;

const countsOf = (background: TestBackground) =>
  background.store.read([...STORES], async (transaction) => ({
    contacts: await transaction.objectStore('contacts').count(),
    contactDays: await transaction.objectStore('contactDays').count(),
    seen: await transaction.objectStore('seen').count(),
    days: await transaction.objectStore('days').count(),
    sessions: await transaction.objectStore('cameraSessions').count(),
    moments: await transaction.objectStore('moments').count(),
  }));
const contactsOf = (background: TestBackground) =>
  background.store.read(['contacts'], (transaction) => transaction.objectStore('contacts').getAll());
const momentsOf = (background: TestBackground) =>
  background.store.read(['moments'], (transaction) => transaction.objectStore('moments').getAll());

/** Nothing goes before the clock has gone on evenly for some days. */
async function tidyFor(background: TestBackground, days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    background.clock.pass(DAY);
    await background.lifecycle.passAnHour();
  }
}

describe('a year of heavy use', () => {
  const background = new TestBackground();
  let amounts: Amounts;
  beforeAll(async () => {
    amounts = await fillDays(365, background.clock.now(), background.clock.timeZone(), background.store);
    await background.fromUi(setPassphrase, { current: null, next: 'a lantern on the ninth step' });
    await background.fromUi(writeNote, { id: crypto.randomUUID(), contact: null, note: NOTE });
    await background.lifecycle.passAnHour();
  }, 300_000);

  it('is all there, within what is kept of each kind, and damaged nowhere', async () => {
    expect(await countsOf(background)).toEqual(amounts);
    const most = {
      contacts: KEPT.contacts.most,
      contactDays: KEPT.contactDays.most,
      seen: KEPT.seen.most,
      days: KEPT.days.most,
      sessions: KEPT.cameraSessions.most,
      moments: KEPT.moments.most,
    };
    for (const kind of ['contacts', 'contactDays', 'seen', 'days', 'sessions', 'moments'] as const)
      expect(amounts[kind], kind).toBeLessThan(most[kind] / 3);
    const { blindSpots } = await background.fromUi(getSnapshot, {});
    expect(blindSpots.map(({ kind }) => kind)).not.toContain('setAside');
  });

  it('needs no more than 4 kB for each contact', async () => {
    const sizes = (await contactsOf(background)).map(({ state }) => JSON.stringify(state).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(LARGEST_STATE);
  });

  it('is half forgotten half a year later, but not the people known, the notes, and the recent warnings', async () => {
    const before = { contacts: await contactsOf(background), moments: await momentsOf(background) };
    background.clock.pass(216 * DAY);
    await tidyFor(background, 4);
    const now = background.clock.now();
    const after = await countsOf(background);
    const oldest = now - 400 * DAY;
    const stays = before.contacts.filter(({ known, lastSeenAt }) => known || lastSeenAt >= oldest);
    expect(stays.length).toBeLessThan(before.contacts.length);
    expect((await contactsOf(background)).map(({ key }) => key)).toEqual(stays.map(({ key }) => key));
    expect(after.seen).toBe(0);
    expect(after.moments).toBe(before.moments.filter(({ at }) => at >= oldest).length);
    expect(after.contactDays).toBeLessThan(amounts.contactDays);
    expect(after.contactDays).toBeGreaterThan(0);
    expect(after.days).toBeLessThan(amounts.days);
    expect(after.days).toBeGreaterThan(0);
    const { notes } = await background.fromUi(getNotes, { contact: null });
    expect(notes).toHaveLength(1);
  }, 300_000);
});

describe('more than is kept', () => {
  it('goes from the oldest on, and not what the family knows, is warned of, or has not answered', async () => {
    const background = new TestBackground();
    const now = background.clock.now();
    const { most } = KEPT.contacts;
    const plain = talkOf('plain', 'discord', ['flattery'], now).contact;
    const risky = talkOf('risky', 'discord', ['asksAge', 'secrecy', 'asksAlone', 'asksPicture'], now);
    const old = now - 300 * DAY;
    const special: ContactRecord[] = [
      { ...plain, key: 'discord known', known: true, lastSeenAt: old },
      { ...risky.contact, key: 'discord risky', lastSeenAt: old },
    ];
    await background.store.write(['contacts'], async (transaction) => {
      const contacts = transaction.objectStore('contacts');
      for (const contact of special) void contacts.put(contact);
      for (let index = 0; index < most + 8; index += 1)
        void contacts.put({ ...plain, key: `discord ${index}`, lastSeenAt: old + 1_000 + index });
    });
    const days = ['discord 9', 'discord 10'].map((contact) => ({
      ...{ contact, site: 'discord', date: '2026-03-01' },
      ...{ fromContact: 1, fromChild: 0 },
    }));
    await background.store.write(['contactDays'], async (transaction) => {
      for (const day of days) void transaction.objectStore('contactDays').put(day);
    });
    await dropOldRecords(background.store, now - 4 * DAY);
    await dropOldRecords(background.store, now);
    const left = new Set((await contactsOf(background)).map(({ key }) => key));
    expect(left.size).toBe(most);
    expect([...special.map(({ key }) => key), 'discord 10'].every((key) => left.has(key))).toBe(true);
    expect(left.has('discord 9')).toBe(false);
    const daysLeft = await background.store.read(['contactDays'], (transaction) =>
      transaction.objectStore('contactDays').getAll(),
    );
    expect(daysLeft).toEqual(days.slice(1));
  }, 120_000);
});
