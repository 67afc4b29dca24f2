import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { CameraAgreement } from '../../src/domain/camera/agreement.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { getFamilyCamera, saveAgreement, setPassphrase } from '../../src/protocol/camera-commands.ts';
import { cameraWanted } from '../../src/protocol/content-commands.ts';
import { erase, exportPart } from '../../src/protocol/data-commands.ts';
import { recover, renewRecoveryCode, startAgain } from '../../src/protocol/lock-commands.ts';
import { getNotes, openNotes, writeNote } from '../../src/protocol/note-commands.ts';
import { getSettings, saveSettings } from '../../src/protocol/settings-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { newLine } from '../../tools/passphrase/line.ts';
import { TestBackground } from '../fakes/background.ts';
import { NOTE } from '../fakes/notes.ts';
import { settingsOf } from '../fakes/settings.ts';

const THEIRS = 'a quiet school by the river';
const OURS = 'tea at four by the sea';
const LINE = await newLine(THEIRS, 600_000);
const AGREEMENT: CameraAgreement = { rules: {}, lateHours: null, minutes: null };

function setUp() {
  const background = new TestBackground();
  const save = (changes: Partial<Settings>, passphrase: string | null = null) =>
    background.fromUi(saveSettings, { settings: settingsOf(changes), passphrase });
  const shown = () => background.fromUi(getSettings, {});
  const camera = () => background.fromUi(getFamilyCamera, {});
  return { background, save, shown, camera };
}

it('puts what an administrator set in the place of what the family chose, and gives it back', async () => {
  const { background, save, shown } = setUp();
  await save({ country: 'NZ', people: ['Nana'], sensitivity: { grooming: 'later', bullying: 'later' } });
  await background.managedStorage.set({
    country: 'AU',
    people: ['Ms Tui'],
    sensitivity: { bullying: 'sooner' },
  });
  expect((await shown()).settings).toMatchObject({
    country: 'AU',
    people: ['Ms Tui', 'Nana'],
    sensitivity: { grooming: 'later', bullying: 'sooner' },
  });
  expect((await shown()).managed).toMatchObject({
    fields: ['country', 'people', 'sensitivity'],
    people: ['Ms Tui'],
    topics: ['bullying'],
  });
  await background.managedStorage.set(null);
  expect((await shown()).settings).toMatchObject({
    country: 'NZ',
    people: ['Nana'],
    sensitivity: { grooming: 'later', bullying: 'later' },
  });
});

it('lets nobody change what is set, and everybody what is not', async () => {
  const { background, save, shown } = setUp();
  await save({ country: 'IE', people: ['Nana'] });
  await background.managedStorage.set({ country: 'AU', people: ['Ms Tui'] });
  expect(await save({ country: 'US', childName: 'Sam', people: ['Dad'] })).toEqual({ outcome: 'done' });
  expect((await shown()).settings).toMatchObject({
    country: 'AU',
    childName: 'Sam',
    people: ['Ms Tui', 'Dad'],
  });
  await background.managedStorage.set(null);
  expect((await shown()).settings).toMatchObject({ country: 'IE', childName: 'Sam', people: ['Dad'] });
});

it('holds to the rules of the camera that are set, also in what a page is told', async () => {
  const { background, camera } = setUp();
  await background.fromUi(setPassphrase, { current: null, next: OURS });
  background.cameraBlocks.allowed = 'allowed';
  await background.managedStorage.set({ cameraNever: ['discord.com'], cameraMinutes: 20 });
  const agreement: CameraAgreement = {
    rules: { discord: 'allow', roblox: 'ask' },
    lateHours: null,
    minutes: 90,
  };
  await background.fromUi(saveAgreement, { agreement, passphrase: OURS });
  expect((await camera()).agreement).toEqual({
    rules: { discord: 'never', roblox: 'ask' },
    lateHours: null,
    minutes: 20,
  });
  expect((await camera()).managed).toMatchObject({ sites: ['discord'], minutes: true, lateHours: false });
  expect(await background.fromPage(cameraWanted, { ask: 'r1', hidden: false })).toMatchObject({
    answer: 'refuse',
  });
  expect(background.cameraBlocks.blocked).not.toEqual([]);
  await background.managedStorage.set(null);
  expect((await camera()).agreement).toEqual({
    rules: { roblox: 'ask' },
    lateHours: null,
    minutes: null,
  });
});

it('has a rule for every site that has none', async () => {
  const { background } = setUp();
  await background.managedStorage.set({ cameraElsewhere: 'never' });
  expect(await background.fromPage(cameraWanted, { ask: 'r1', hidden: false })).toMatchObject({
    answer: 'refuse',
  });
  await background.managedStorage.set({ cameraElsewhere: 'never', cameraAllow: ['discord.com'] });
  expect(await background.fromPage(cameraWanted, { ask: 'r2', hidden: false })).toMatchObject({
    answer: 'go',
  });
});

it('watches no more than is set', async () => {
  const { background } = setUp();
  background.permissions.set(true);
  await background.managedStorage.set({ watch: 'listedSites', sites: ['school.example.org'] });
  expect(background.registeredScripts.current?.matches).toContain('*://school.example.org/*');
  const { blindSpots } = await background.fromUi(getSnapshot, {});
  expect(blindSpots.map(({ kind }) => kind)).toContain('onlyListedSites');
});

it('says what it could not read, and holds to the rest', async () => {
  const { background, shown } = setUp();
  await background.managedStorage.set({ country: 'Narnia', language: 'fr' });
  expect((await shown()).managed).toMatchObject({ fields: ['language'], problems: ['country'] });
  const unread = async () =>
    (await background.fromUi(getSnapshot, {})).blindSpots.filter(({ kind }) => kind === 'policyUnread');
  expect(await unread()).toHaveLength(1);
  await background.managedStorage.set({ country: 'AU', language: 'fr' });
  expect(await unread()).toEqual([]);
});

it('has a passphrase that the administrator knows, and the family cannot change', async () => {
  const { background, save, shown, camera } = setUp();
  await save({ welcomed: true });
  await background.managedStorage.set({ passphrase: LINE });
  expect(await shown()).toMatchObject({ hasPassphrase: true, managed: { lock: true } });
  expect(await save({ childName: 'Sam' }, OURS)).toEqual({ outcome: 'wrong' });
  expect(await save({ childName: 'Sam' }, THEIRS)).toEqual({ outcome: 'done' });
  expect(await background.fromUi(setPassphrase, { current: THEIRS, next: OURS })).toEqual({
    outcome: 'wrong',
  });
  expect(await background.fromUi(renewRecoveryCode, { passphrase: THEIRS })).toEqual({ outcome: 'wrong' });
  expect(await background.fromUi(recover, { code: '0', next: OURS })).toEqual({ outcome: 'wrong' });
  await expect(background.fromUi(startAgain, {})).rejects.toThrow('administrator');
  expect((await camera()).managed.passphrase).toBe(true);
  expect(await save({ childName: 'Ari' }, THEIRS)).toEqual({ outcome: 'done' });
});

it('lets a family through the welcome page once, without the passphrase', async () => {
  const { background, save, shown } = setUp();
  await background.managedStorage.set({ passphrase: LINE });
  expect((await shown()).hasPassphrase).toBe(false);
  expect(await save({ childName: 'Sam', welcomed: true })).toEqual({ outcome: 'done' });
  expect((await shown()).hasPassphrase).toBe(true);
  expect(await save({ childName: 'Ari', welcomed: true })).toEqual({ outcome: 'wrong' });
});

it('keeps counting wrong tries while the same policy comes again', async () => {
  const { background, save } = setUp();
  await save({});
  await background.managedStorage.set({ passphrase: LINE });
  for (const _ of [1, 2, 3]) {
    await save({ childName: 'Sam' }, 'a guess of mine');
    await background.managedStorage.set({ passphrase: LINE, country: 'AU' });
  }
  expect(await save({ childName: 'Sam' }, THEIRS)).toMatchObject({ outcome: 'wait' });
});

it('opens what was sealed before with the passphrase from then, and with it nothing else', async () => {
  const { background, save } = setUp();
  await save({});
  await background.fromUi(setPassphrase, { current: null, next: OURS });
  const write = (id: string) => background.fromUi(writeNote, { id, contact: null, note: NOTE });
  await write(crypto.randomUUID());
  await background.managedStorage.set({ passphrase: LINE });
  await write(crypto.randomUUID());
  const readable = async (passphrase: string) => {
    const opened = await background.fromUi(openNotes, { passphrase });
    return opened.outcome === 'done' && opened.notes.filter(({ note }) => note !== null).length;
  };
  expect(await readable(OURS)).toBe(1);
  expect(await readable(THEIRS)).toBe(1);
  expect(await save({ childName: 'Sam' }, OURS)).toEqual({ outcome: 'wrong' });
  await background.managedStorage.set(null);
  expect(await save({ childName: 'Sam' }, OURS)).toEqual({ outcome: 'done' });
  expect((await background.fromUi(getNotes, { contact: null })).hasCode).toBe(true);
});

it('keeps the passphrase that holds where a new line cannot be read', async () => {
  const { background, save } = setUp();
  await save({});
  await background.managedStorage.set({ passphrase: LINE });
  await background.managedStorage.set({ passphrase: 'a slip' });
  expect(await save({ childName: 'Sam' })).toEqual({ outcome: 'wrong' });
  expect(await save({ childName: 'Sam' }, THEIRS)).toEqual({ outcome: 'done' });
});

it('is there again after the family erased everything, and never in its file', async () => {
  const { background, save, shown } = setUp();
  await save({ childName: 'Sam' });
  await background.managedStorage.set({ passphrase: LINE, country: 'AU', cameraNever: ['discord.com'] });
  expect(JSON.stringify(await background.fromUi(exportPart, { after: null }))).not.toContain('porchlight1');
  await background.fromUi(erase, { scope: { what: 'all' }, passphrase: THEIRS });
  expect(await shown()).toMatchObject({
    settings: { childName: '', country: 'AU' },
    managed: { lock: true },
  });
  expect((await background.fromUi(getFamilyCamera, {})).agreement.rules).toEqual({ discord: 'never' });
});

it('holds to what it knew when the browser is slow to tell, and lets go when it is sure', async () => {
  const { background, shown } = setUp();
  const country = async () => (await shown()).settings.country;
  await background.managedStorage.set({ country: 'AU' });
  background.managedStorage.slip({});
  background.restart();
  await background.lifecycle.startBrowser();
  expect(await country()).toBe('AU');
  background.managedStorage.slip(new Error('The browser does not tell'));
  await background.lifecycle.passAnHour();
  expect(await country()).toBe('AU');
  background.managedStorage.slip(null);
  await background.lifecycle.passAnHour();
  expect(await country()).toBe('NZ');
});

it('reads the policy when it is installed', async () => {
  const { background, shown } = setUp();
  background.managedStorage.slip({ country: 'AU' });
  await background.lifecycle.install();
  expect((await shown()).settings.country).toBe('AU');
});

it('asks nothing of an agreement that nobody set', async () => {
  const { background, camera } = setUp();
  await background.fromUi(setPassphrase, { current: null, next: OURS });
  await background.fromUi(saveAgreement, { agreement: AGREEMENT, passphrase: OURS });
  expect((await camera()).agreement).toEqual(AGREEMENT);
});
