import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { contactKey } from '../../src/domain/contact-key.ts';
import type { Observation } from '../../src/domain/model.ts';
import { setPassphrase } from '../../src/protocol/camera-commands.ts';
import type { RequestOf } from '../../src/protocol/command.ts';
import {
  cameraSeen,
  messagesObserved,
  readingChanged,
  timeSpent,
} from '../../src/protocol/content-commands.ts';
import { countErasable, erase, getOwnData } from '../../src/protocol/data-commands.ts';
import { keepNote, noteWanted, openNotes, writeNote } from '../../src/protocol/note-commands.ts';
import { saveSettings } from '../../src/protocol/settings-commands.ts';
import { answerLink, getSnapshot } from '../../src/protocol/ui-commands.ts';
import { fetchEverything } from '../../src/ui/dashboard/data/fetch-everything.ts';
import { DISCORD, TestBackground } from '../fakes/background.ts';
import { cameraReport } from '../fakes/camera-reports.ts';
import { NOTE } from '../fakes/notes.ts';
import { observed } from '../fakes/observations.ts';
import { ERASABLE } from '../fakes/own-data.ts';
import { settingsOf } from '../fakes/settings.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
const ROBLOX = { ...DISCORD, host: 'www.roblox.com', pageHost: 'www.roblox.com', tab: 8 };
const ROBIN = contactKey('discord', 'Robin');
const PASSPHRASE = 'a lantern on the ninth step';

type Scope = RequestOf<typeof countErasable>;

let background: TestBackground;
/** What the page of Robin's chat shows, and reports again whenever it is loaded. */
let onTheScreen: Observation[];

beforeEach(async () => {
  background = new TestBackground();
  onTheScreen = [
    observed(['asksAge']),
    observed(['asksAlone']),
    observed(['secrecy']),
    observed(['asksCamera']),
  ];
  await write('Robin', onTheScreen);
  await write('Mia', [observed()], ROBLOX);
  await spend(120, DISCORD);
  await spend(60, ROBLOX);
  await background.fromPage(readingChanged, { state: 'cannotRead' }, ROBLOX);
  const startedAt = background.clock.now();
  background.clock.pass(MINUTE);
  const session = cameraReport({ startedAt, endedAt: startedAt + MINUTE });
  await background.fromPage(cameraSeen, session, ROBLOX);
  await background.fromUi(saveSettings, { settings: settingsOf({ childName: 'Sam' }), passphrase: null });
});

function write(name: string, observations: Observation[], sender = DISCORD) {
  const conversation = { id: `chat-${name}`, title: name, audience: 'direct' as const };
  const contact = { id: name, name, account: {} };
  return background.fromPage(messagesObserved, { conversation, contact, observations }, sender);
}

async function spend(seconds: number, sender: typeof DISCORD) {
  background.clock.pass(seconds * 1_000);
  const to = background.clock.now();
  const stretches = [{ from: to - seconds * 1_000, to, ground: 'used' as const }];
  await background.fromPage(timeSpent, { stretches }, sender);
  return stretches;
}

/** Counts, erases, and lets the background die before anybody looks. */
async function eraseAll(scope: Scope, passphrase: string | null = null) {
  const counts = await background.fromUi(countErasable, scope);
  const outcome = await background.fromUi(erase, { scope, passphrase });
  background.restart();
  return { counts, ...outcome };
}

const snapshot = () => background.fromUi(getSnapshot, {});
const exported = () => fetchEverything({ send: background.fromUi.bind(background) });
const daysWithContacts = async () =>
  (await exported()).tables['contactDays']?.map(({ key }) => (Array.isArray(key) ? key.join(' ') : key));
const names = async () => (await background.fromUi(getOwnData, {})).contacts.map(({ name }) => name).sort();

describe('what the family takes along', () => {
  it('is everything but what proves the passphrase, by table, with keys, as JSON holds it', async () => {
    await background.fromUi(setPassphrase, { current: null, next: PASSPHRASE });
    const data = await exported();
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(data).toMatchObject({ porchlight: 'export', schemaVersion: 1, timeZone: 'Pacific/Auckland' });
    expect(Object.keys(data.tables)).toEqual([
      'agreement',
      'blindSpots',
      'cameraSessions',
      'contactDays',
      'contacts',
      'days',
      'heartbeat',
      'moments',
      'notes',
      'seen',
      'setAside',
      'settings',
      'tabs',
      'timeline',
    ]);
    expect(data.tables['settings']).toEqual([{ key: 'family', value: settingsOf({ childName: 'Sam' }) }]);
    expect(data.tables['contacts']?.map(({ key }) => key)).toEqual([ROBIN, 'roblox Mia']);
    expect(data.tables['contactDays']).toMatchObject([
      { key: [ROBIN, '2026-03-04'], value: { site: 'discord', fromContact: 4, fromChild: 0 } },
      { key: ['roblox Mia', '2026-03-04'], value: { fromContact: 1 } },
    ]);
  });
});

it('is taken along whole, however much there is: in parts, each of which can be sent', async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({
    conversation: 1,
    fingerprint: at,
    words: at,
    kinds: [],
    day: 20_000,
  }));
  await background.store.write(['seen'], async (transaction) => {
    await Promise.all(many.map((record) => transaction.objectStore('seen').put(record)));
  });
  const parts: number[] = [];
  const data = await fetchEverything({
    async send(command, request) {
      const reply = await background.fromUi(command, request);
      parts.push(JSON.stringify(reply).length);
      return reply;
    },
  });
  const { tables } = await background.store.everything(['lock', 'familyKey', 'noteTickets']);
  expect(Object.keys(data.tables)).toEqual(Object.keys(tables));
  for (const [name, records] of Object.entries(tables))
    expect(data.tables[name]?.map(({ key }) => key)).toEqual(records.map(({ key }) => key));
  expect(data.tables['seen']?.length).toBeGreaterThanOrEqual(many.length);
  expect(parts.length).toBeGreaterThan(2);
  expect(Math.max(...parts)).toBeLessThan(JSON.stringify(data).length / 2);
});

describe('what the family can choose from', () => {
  it('is who wrote and where something happened, by name', async () => {
    expect(await background.fromUi(getOwnData, {})).toMatchObject({
      contacts: [
        { name: 'Robin', site: 'Discord' },
        { name: 'Mia', site: 'Roblox' },
      ],
      sites: [
        { id: 'discord', name: 'Discord' },
        { id: 'roblox', name: 'Roblox' },
      ],
      today: '2026-03-04',
      hasPassphrase: false,
    });
  });
});

describe('erasing a contact', () => {
  const scope: Scope = { what: 'contact', contact: ROBIN };

  it('takes it and its warnings, and leaves the rest', async () => {
    const { counts, outcome } = await eraseAll(scope);
    expect({ counts, outcome }).toEqual({
      counts: { ...ERASABLE, moments: 1 },
      outcome: 'done',
    });
    expect(await names()).toEqual(['Mia']);
    expect(await daysWithContacts()).toEqual(['roblox Mia 2026-03-04']);
    expect((await snapshot()).attention).toEqual([]);
    expect(JSON.stringify(await exported())).not.toContain('Robin');
  });

  it('does not let it come back with what is still on the screen', async () => {
    await eraseAll(scope);
    expect(await write('Robin', onTheScreen)).toMatchObject({ counted: 0 });
    expect(await names()).toEqual(['Mia']);
  });

  it('meets it as somebody new when it writes again', async () => {
    await eraseAll(scope);
    await write('Robin', [...onTheScreen, observed()]);
    expect(await names()).toEqual(['Mia', 'Robin']);
    expect((await snapshot()).attention).toEqual([]);
  });

  it('takes its name out of what was said of others', async () => {
    await background.fromUi(answerLink, { contact: 'roblox Mia', earlier: ROBIN, same: true });
    await eraseAll(scope);
    const { tables } = await exported();
    expect(tables['contacts']).toMatchObject([{ key: 'roblox Mia', value: { sameAs: {} } }]);
  });

  it('may be asked for twice', async () => {
    await eraseAll(scope);
    expect(await eraseAll(scope)).toMatchObject({ counts: { contacts: 0, moments: 0 }, outcome: 'done' });
    expect(await names()).toEqual(['Mia']);
  });
});

describe('erasing a site', () => {
  it('takes all of it, also what a page claims late', async () => {
    const stretches = await spend(30, ROBLOX);
    const { counts } = await eraseAll({ what: 'site', site: 'roblox' });
    expect(counts).toEqual({
      contacts: 1,
      moments: 1,
      cameraSessions: 1,
      days: 1,
      blindSpots: 1,
      notes: 0,
      setAside: 0,
      unclearNotes: 0,
    });
    await background.fromPage(timeSpent, { stretches }, ROBLOX);
    expect(await snapshot()).toMatchObject({ week: [{ site: 'Discord', seconds: 120 }], camera: [] });
    expect(await names()).toEqual(['Robin']);
    expect(await daysWithContacts()).toEqual([`${ROBIN} 2026-03-04`]);
  });
});

describe('erasing a time', () => {
  const [YESTERDAY, TODAY] = ['2026-03-04', '2026-03-05'];

  it.each<[string, string | null, string | null, string[], string[]]>([
    ['up to yesterday', null, YESTERDAY, ['Robin', 'Theo'], [TODAY]],
    ['today', TODAY, TODAY, ['Mia', 'Robin'], [YESTERDAY]],
    ['from tomorrow on', '2026-03-06', null, ['Mia', 'Robin', 'Theo'], [YESTERDAY, TODAY]],
    ['both days', YESTERDAY, TODAY, [], []],
  ])('%s, and not who wrote on other days too', async (_, from, to, people, dates) => {
    background.clock.pass(DAY);
    await write('Theo', [observed()]);
    await write('Robin', [observed()]);
    await eraseAll({ what: 'time', from, to });
    const { tables } = await exported();
    expect(
      tables['contactDays']?.every(({ key }) => Array.isArray(key) && dates.includes(String(key[1]))),
    ).toBe(true);
    const left = tables['days']?.map(({ key }) => (Array.isArray(key) ? key[0] : key));
    expect({ people: await names(), dates: [...new Set(left)] }).toEqual({ people, dates });
  });
});

describe('erasing all', () => {
  it('begins as on the first day, and nothing comes back', async () => {
    await background.fromUi(setPassphrase, { current: null, next: PASSPHRASE });
    await eraseAll({ what: 'all' }, PASSPHRASE);
    expect(JSON.stringify(await exported())).not.toMatch(/Robin|Mia|Sam/);
    const begun = new TestBackground();
    const first = await begun.fromUi(getSnapshot, {});
    await write('Robin', onTheScreen);
    const { takenAt: _now, ...now } = await snapshot();
    expect({ ...now, blindSpots: [] }).toEqual({ ...first, takenAt: undefined, blindSpots: [] });
    expect((await background.fromUi(getOwnData, {})).hasPassphrase).toBe(false);
  });

  it('forgets also what was noticed in messages that may still be changed, and counts none of them again', async () => {
    const places = onTheScreen.map((observation, index) => ({
      ...observation,
      fingerprint: observation.fingerprint + 1_000,
      place: 2_000 + index,
      words: index,
    }));
    await write('Robin', places);
    const kinds = async () =>
      ((await exported()).tables['seen'] ?? []).flatMap(
        ({ value }) => Reflect.get(Object(value), 'kinds') ?? [],
      );
    expect(await kinds()).toEqual(['asksAge', 'asksAlone', 'secrecy', 'asksCamera']);
    await eraseAll({ what: 'contact', contact: ROBIN });
    // Nobody can tell whose they are.
    expect(await kinds()).toHaveLength(4);
    await eraseAll({ what: 'all' });
    expect(await kinds()).toEqual([]);
    expect(await write('Robin', places)).toMatchObject({ counted: 0 });
  });

  it('leaves a camera that is on until it ends', async () => {
    const startedAt = background.clock.now();
    await background.fromPage(cameraSeen, cameraReport({ session: 'live', startedAt }), ROBLOX);
    const { counts } = await eraseAll({ what: 'all' });
    expect(counts).toMatchObject({ cameraSessions: 1 });
    expect((await snapshot()).camera.map(({ id }) => id)).toEqual(['live']);
  });
});

describe('sealed notes', () => {
  beforeEach(async () => {
    await background.fromUi(setPassphrase, { current: null, next: PASSPHRASE });
    await background.fromUi(writeNote, { id: crypto.randomUUID(), contact: ROBIN, note: NOTE });
  });

  const kept = async () => (await exported()).tables['notes']?.length;

  it.each<[Scope, number]>([
    [{ what: 'site', site: 'discord' }, 1],
    [{ what: 'site', site: 'roblox' }, 0],
    [{ what: 'time', from: null, to: null }, 1],
    [{ what: 'all' }, 1],
    [{ what: 'contact', contact: ROBIN }, 1],
    [{ what: 'contact', contact: 'roblox Mia' }, 0],
  ])('go with %j: %i', async (scope, notes) => {
    const { counts, outcome } = await eraseAll(scope, PASSPHRASE);
    expect({ outcome, notes: counts.notes, left: await kept() }).toEqual({
      outcome: 'done',
      notes,
      left: 1 - notes,
    });
  });
});

describe('a note about somebody who is erased', () => {
  const scope: Scope = { what: 'contact', contact: ROBIN };
  const left = async () => (await exported()).tables['notes']?.length;

  beforeEach(() => background.fromUi(setPassphrase, { current: null, next: PASSPHRASE }));

  const written = (contact: string | null, note: Partial<typeof NOTE> = {}) =>
    background.fromUi(writeNote, { id: crypto.randomUUID(), contact, note: { ...NOTE, ...note } });

  async function picked(contactName: string | null, name: string): Promise<void> {
    await background.fromPage(noteWanted, { contactName });
    const shown = background.tabs.shown.findLast(({ command }) => command === 'tab:pick-note');
    const request = shown?.request as { ticket: string } | undefined;
    await background.fromPage(keepNote, { ticket: request?.ticket ?? '', note: { ...NOTE, name } });
  }

  /** As an earlier version, or somebody with the files, would have them. */
  async function forgetWhomTheyAreAbout(): Promise<void> {
    await background.store.write(['notes'], async (transaction) => {
      const notes = transaction.objectStore('notes');
      for (const note of await notes.getAll()) await notes.put({ ...note, about: null });
    });
  }

  it.each<[string, () => Promise<unknown>, number]>([
    ['written from their page, under another name', () => written(ROBIN, { name: 'R. from chess' }), 0],
    ['written by hand, with the name in other letters', () => written(null, { name: ' ROBIN ' }), 0],
    ['picked under a warning, under another name', () => picked('Robin', 'that one'), 0],
    ['picked with the name typed', () => picked(null, 'robin'), 0],
    ['about somebody else', () => picked('Kai', 'Kai'), 1],
    ['of another site', () => written('roblox Mia', { name: 'Robin' }), 1],
    ['of nobody', () => picked(null, ''), 1],
  ])('goes with them as far as it can be told: %s', async (_, make, stays) => {
    await make();
    const { counts, outcome } = await eraseAll(scope, PASSPHRASE);
    expect({ outcome, notes: counts.notes, left: await left() }).toEqual({
      outcome: 'done',
      notes: 1 - stays,
      left: stays,
    });
  });

  it('stays where an earlier version sealed it, and the question says how many', async () => {
    await written(ROBIN);
    await written('roblox Mia');
    await forgetWhomTheyAreAbout();
    const { counts } = await eraseAll(scope, PASSPHRASE);
    expect(counts).toMatchObject({ notes: 0, unclearNotes: 1 });
    expect(await left()).toBe(2);
  });

  it('tells who has the files no name, nor which notes are about the same', async () => {
    await written(ROBIN);
    await written(ROBIN);
    const notes = await background.store.read(['notes'], (transaction) =>
      transaction.objectStore('notes').getAll(),
    );
    const tags = notes.flatMap(({ about }) => about?.tags ?? []);
    expect(tags.map(String)).toHaveLength(4);
    expect(new Set(tags.map(String)).size).toBe(4);
    for (const tag of tags) expect(String.fromCodePoint(...tag).toLowerCase()).not.toContain('robin');
  });

  it('does not open where somebody changed whom it is about', async () => {
    await written(ROBIN);
    await forgetWhomTheyAreAbout();
    expect(await background.fromUi(openNotes, { passphrase: PASSPHRASE })).toMatchObject({
      notes: [{ note: null }],
    });
  });
});

describe('the passphrase', () => {
  it.each([null, 'a guess of the child'])('keeps everything from whoever says %j', async (passphrase) => {
    await background.fromUi(setPassphrase, { current: null, next: PASSPHRASE });
    expect(await eraseAll({ what: 'all' }, passphrase)).toMatchObject({ outcome: 'wrong' });
    expect(await names()).toEqual(['Mia', 'Robin']);
  });
});
