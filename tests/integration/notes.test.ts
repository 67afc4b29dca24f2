import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveAgreement, setPassphrase } from '../../src/protocol/camera-commands.ts';
import { messagesObserved } from '../../src/protocol/content-commands.ts';
import { recover, startAgain } from '../../src/protocol/lock-commands.ts';
import {
  getNotes,
  keepNote,
  noteWanted,
  openNotes,
  removeNotes,
  writeNote,
} from '../../src/protocol/note-commands.ts';
import { DISCORD, TestBackground } from '../fakes/background.ts';
import { NOTE } from '../fakes/notes.ts';
import { observed } from '../fakes/observations.ts';

const MINUTE = 60_000;
const PASSPHRASE = 'tea at four by the sea';
const NEXT = 'coffee at five by the lake';

let background: TestBackground;
let recoveryCode: string;

async function found(): Promise<void> {
  const reply = await background.fromUi(setPassphrase, { current: null, next: PASSPHRASE });
  recoveryCode = (reply.outcome === 'done' && reply.recoveryCode) || '';
}

beforeEach(() => {
  background = new TestBackground();
});

/** The picker as it was opened last, and whether it could seal. */
async function openPicker(sender = DISCORD) {
  await background.fromPage(noteWanted, { contactName: 'Robin' }, sender);
  const request = background.tabs.shown.findLast(({ command }) => command === 'tab:pick-note')?.request;
  return request as { ticket: string; canSeal: boolean };
}

const keep = async (changes: Partial<typeof NOTE> = {}) => {
  const { ticket } = await openPicker();
  return background.fromPage(keepNote, { ticket, note: { ...NOTE, ...changes } });
};
const list = async () => (await background.fromUi(getNotes, { contact: null })).notes;
const open = (passphrase: string) => background.fromUi(openNotes, { passphrase });

async function opened(passphrase = PASSPHRASE) {
  const reply = await open(passphrase);
  if (reply.outcome !== 'done') throw new Error(`The notes stay closed: ${reply.outcome}`);
  return reply.notes;
}

describe('a note from a page', () => {
  beforeEach(found);

  it('is sealed as soon as it comes, and nothing but time, site and kind can be read', async () => {
    expect(await keep()).toEqual({ outcome: 'kept' });
    const at = background.clock.now();
    expect(await list()).toEqual([{ id: expect.any(String), at, site: 'Discord', kind: 'page' }]);
    const records = await background.store.read(['notes'], (transaction) =>
      transaction.objectStore('notes').getAll(),
    );
    const text = JSON.stringify(records, (_, value: unknown) =>
      value instanceof Uint8Array ? String.fromCodePoint(...value) : value,
    );
    for (const secret of [NOTE.name, 'tell', 'channels']) expect(text).not.toContain(secret);
  });

  it('is opened with the passphrase, letter by letter, also after the background was killed', async () => {
    await keep();
    background.restart();
    const [entry] = await opened();
    const kept = { format: 1, madeAt: background.clock.now(), site: 'Discord', kind: 'page', ...NOTE };
    expect(entry?.note).toEqual(kept);
    expect(JSON.parse(entry?.text ?? '')).toEqual(kept);
    expect(entry?.textHash).toMatch(/^[0-9a-f]{64}$/);
    expect(entry?.sealHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('stays closed for a wrong passphrase, which makes who guesses wait', async () => {
    await keep();
    for (let tries = 0; tries < 3; tries += 1) expect(await open('a guess')).toEqual({ outcome: 'wrong' });
    expect(await open(PASSPHRASE)).toMatchObject({ outcome: 'wait' });
  });

  it('stays readable when the passphrase changes or is set anew with the code', async () => {
    await keep();
    await background.fromUi(setPassphrase, { current: PASSPHRASE, next: NEXT });
    expect(await opened(NEXT)).toMatchObject([{ note: NOTE }]);
    await background.fromUi(recover, { code: recoveryCode, next: PASSPHRASE });
    expect(await opened()).toMatchObject([{ note: NOTE }]);
  });

  it('needs a ticket of the picker in the same frame of the same site, once and in time', async () => {
    const { ticket } = await openPicker();
    const send = (given: string, sender = DISCORD) =>
      background.fromPage(keepNote, { ticket: given, note: NOTE }, sender);
    expect(await send('made up')).toEqual({ outcome: 'late' });
    for (const change of [{ tab: 8 }, { frame: 3 }, { host: 'roblox.com' }])
      expect(await send(ticket, { ...DISCORD, ...change })).toEqual({ outcome: 'late' });
    background.clock.pass(61 * MINUTE);
    expect(await send(ticket)).toEqual({ outcome: 'late' });
    expect(await list()).toEqual([]);
    const next = await openPicker();
    expect(await send(next.ticket)).toEqual({ outcome: 'kept' });
    // Its answer got lost: it is sent again, and kept once.
    expect(await send(next.ticket)).toEqual({ outcome: 'kept' });
    expect(await list()).toHaveLength(1);
  });

  it('has an address of its own site, whatever it says', async () => {
    await keep({ address: 'https://elsewhere.example/chat' });
    expect((await opened())[0]?.note?.address).toBe('discord.com');
  });

  it('is one of at most thirty an hour', async () => {
    for (let count = 0; count < 30; count += 1) expect(await keep()).toEqual({ outcome: 'kept' });
    expect(await keep()).toEqual({ outcome: 'tooMany' });
    background.clock.pass(61 * MINUTE);
    expect(await keep()).toEqual({ outcome: 'kept' });
  });

  it.each([
    ['a text that is too long', { said: ['a'.repeat(4_001)] }],
    ['too many texts', { said: Array.from({ length: 61 }, () => 'hello') }],
    ['too much of it all', { said: Array.from({ length: 6 }, () => 'a'.repeat(4_000)) }],
  ])('is refused with %s', async (_, changes) => {
    await expect(keep(changes)).rejects.toThrow();
    expect(await list()).toEqual([]);
  });

  it('does not come from the page of a helpline, and not from a page at all where only the family may ask', async () => {
    const helpline = { ...DISCORD, host: 'netsafe.org.nz' };
    await expect(background.fromPage(noteWanted, { contactName: null }, helpline)).rejects.toThrow('refused');
    await expect(background.fromPage(openNotes, { passphrase: PASSPHRASE })).rejects.toThrow('refused');
    await expect(background.fromPage(removeNotes, { ids: [], passphrase: PASSPHRASE })).rejects.toThrow(
      'refused',
    );
  });
});

describe('a note that was changed in the storage', () => {
  it.each([
    ['its time', { at: 5 }],
    ['its site', { site: 'roblox' }],
    ['its words', { bytes: new Uint8Array(80) }],
  ])('does not open: %s; the others do', async (_, changes) => {
    await found();
    await keep();
    await keep({ name: 'Kai' });
    await background.store.write(['notes'], async (transaction) => {
      const notes = transaction.objectStore('notes');
      const [first] = await notes.getAll();
      if (first) await notes.put({ ...first, ...changes });
    });
    const notes = await opened();
    expect(notes.map(({ note }) => note === null).sort()).toEqual([false, true]);
  });
});

describe('a family without a passphrase', () => {
  it('has nothing to seal with, and the picker knows', async () => {
    const { ticket, canSeal } = await openPicker();
    expect(canSeal).toBe(false);
    expect(await background.fromPage(keepNote, { ticket, note: NOTE })).toEqual({ outcome: 'noKey' });
    await found();
    expect((await openPicker()).canSeal).toBe(true);
  });
});

describe('a note that is written in the family’s pages', () => {
  const id = '5f0c8a52-6a61-4b0e-9c39-2d7d3c0a1f11';

  it('is about a contact, and kept once however often it is sent', async () => {
    await found();
    await background.fromPage(messagesObserved, {
      conversation: { id: 'c', title: 'Robin', audience: 'direct' },
      contact: { id: 'robin', name: 'Robin', account: {} },
      observations: [observed(['secrecy'])],
    });
    const { contact } = await background.fromUi(getNotes, { contact: 'discord robin' });
    expect(contact).toEqual({ name: 'Robin', site: 'Discord' });
    const write = () => background.fromUi(writeNote, { id, contact: 'discord robin', note: NOTE });
    expect([await write(), await write()]).toEqual([{ outcome: 'kept' }, { outcome: 'kept' }]);
    expect(await list()).toMatchObject([{ id, site: 'Discord', kind: 'written' }]);
  });

  it.each([
    ['https://discord.com/channels/1', 'Discord'],
    ['https://www.chat.example/1', 'chat.example'],
    ['on the school bus', ''],
  ])('at %s is of the site "%s"', async (address, site) => {
    await found();
    await background.fromUi(writeNote, { id, contact: null, note: { ...NOTE, address } });
    expect(await list()).toMatchObject([{ site }]);
  });
});

it('notes are taken away with the passphrase, or all of them when the family starts again', async () => {
  await found();
  await keep();
  await keep();
  const [first, second] = await list();
  const ids = [first?.id ?? ''];
  expect(await background.fromUi(removeNotes, { ids, passphrase: 'a guess' })).toEqual({ outcome: 'wrong' });
  expect(await list()).toHaveLength(2);
  expect(await background.fromUi(removeNotes, { ids, passphrase: PASSPHRASE })).toEqual({ outcome: 'done' });
  expect(await list()).toEqual([second]);
  await background.fromUi(startAgain, {});
  background.clock.pass(2 * 24 * 60 * MINUTE);
  await background.fromUi(startAgain, {});
  expect(await list()).toEqual([]);
  const agreement = { rules: {}, lateHours: null, minutes: null };
  expect(await background.fromUi(saveAgreement, { agreement, passphrase: PASSPHRASE })).toEqual({
    outcome: 'wrong',
  });
});
