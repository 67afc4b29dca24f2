// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromBase64, toBase64 } from '../../../../src/platform/base64.ts';
import { sealFile } from '../../../../src/platform/sealed-file.ts';
import { findFileKey, makeKeyPair } from '../../../../src/platform/sealing.ts';
import type { ReplyOf } from '../../../../src/protocol/command.ts';
import { exportPart, getFileKey, getOwnData, openFileKey } from '../../../../src/protocol/data-commands.ts';
import { openNotesOfFile } from '../../../../src/protocol/note-commands.ts';
import type { FileKey, SealedFile } from '../../../../src/protocol/sealed-file-schemas.ts';
import { DataPage } from '../../../../src/ui/dashboard/data/data-page.tsx';
import type { OwnData } from '../../../../src/ui/dashboard/data/erase-card.tsx';
import { OpenedNotes } from '../../../../src/ui/dashboard/notes/opened-notes.tsx';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { familyNotes, noteEntry, openedNote } from '../../../fakes/family-notes.ts';
import { NOTE } from '../../../fakes/notes.ts';
import { ownData } from '../../../fakes/own-data.ts';
import { show, type View } from '../view.tsx';

const NOW = Date.parse('2026-03-04T03:00:00.000Z');
const PASSPHRASE = 'sunny garden wall';
const EVERYTHING: Omit<ReplyOf<typeof exportPart>, 'next'> = {
  porchlight: 'export',
  schemaVersion: 1,
  databaseVersion: 9,
  exportedAt: '2026-03-04T03:00:00.000Z',
  timeZone: 'UTC',
  tables: {
    contacts: [{ key: 'discord Robin', value: { name: 'Robin' } }],
    days: [
      { key: ['2026-03-03', 'discord'], value: {} },
      { key: ['2026-03-04', 'discord'], value: {} },
      { key: ['2026-03-04', 'roblox'], value: {} },
    ],
    notes: [],
  },
};
const TEXT = JSON.stringify(EVERYTHING, null, 2);
/** The first part ends amid the days. */
const END = { table: 'days', key: ['2026-03-03', 'discord'] };
const { contacts = [], days = [], notes = [] } = EVERYTHING.tables;
const PARTS: readonly ReplyOf<typeof exportPart>[] = [
  { ...EVERYTHING, tables: { contacts, days: days.slice(0, 1) }, next: END },
  {
    ...EVERYTHING,
    exportedAt: '2026-03-04T03:00:01.000Z',
    tables: { days: days.slice(1), notes },
    next: null,
  },
];
const SEALED_FAMILY = { hasPassphrase: true, hasKey: true };

let page: FakeExtensionPage;
let view: View;
let pair: Awaited<ReturnType<typeof makeKeyPair>>;
let family: FileKey;
/** What was handed to the browser for saving: names and texts. */
let saved: { name: string; file: Blob }[];

beforeAll(() => {
  // What does the sealing takes bytes of Node's own kind only, and the window of jsdom has another.
  vi.stubGlobal('ArrayBuffer', Object.getPrototypeOf(Buffer.alloc(1).buffer).constructor);
  vi.stubGlobal('Uint8Array', Object.getPrototypeOf(Buffer));
});

beforeEach(async () => {
  page = new FakeExtensionPage();
  pair = await makeKeyPair();
  family = {
    public: toBase64(pair.publicKey),
    byPassphrase: {
      stretching: 'PBKDF2-HMAC-SHA-256',
      rounds: 600_000,
      salt: toBase64(new Uint8Array(16)),
      nonce: toBase64(new Uint8Array(12)),
      bytes: toBase64(new Uint8Array(48)),
    },
    byCode: null,
  };
  page.answer(getFileKey, () => family);
  page.answer(exportPart, ({ after }) => {
    const part = PARTS[after ? 1 : 0];
    if (!part || (after && JSON.stringify(after) !== JSON.stringify(END))) throw new Error('No such part');
    return part;
  });
  page.answer(openFileKey, async ({ encapsulated, secret }): Promise<ReplyOf<typeof openFileKey>> => {
    if (secret !== PASSPHRASE) return { outcome: 'wrong' };
    const key = await findFileKey(pair, fromBase64(encapsulated));
    return { outcome: 'done', key: key && toBase64(key) };
  });
  saved = [];
  const files: Blob[] = [];
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) files.push(file);
    return `blob:${files.length - 1}`;
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const file = files[Number(this.href.replace('blob:', ''))];
    if (file) saved.push({ name: this.download, file });
  });
});

afterEach(() => vi.restoreAllMocks());
afterAll(() => vi.unstubAllGlobals());

async function open(changes: Partial<OwnData> = {}): Promise<void> {
  page.answer(getOwnData, () => ownData(changes));
  view = await show(page, <DataPage page={page} query={new URLSearchParams()} onErased={() => {}} />);
}

/** The one file that was saved, once it is. */
async function theFile(): Promise<{ name: string; text: string }> {
  const [only] = await vi.waitFor(() => {
    expect(saved).toHaveLength(1);
    return saved;
  });
  if (!only) throw new Error('Nothing was saved');
  return { name: only.name, text: await textOf(only.file) };
}

const textOf = (file: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file);
  });

const shows = (words: string) => vi.waitFor(() => expect(view.text()).toContain(words));

describe('taking along', () => {
  it('saves one file, named by the day', async () => {
    await open();
    await view.press('Save it readable');
    expect(await theFile()).toEqual({ name: 'porchlight-2026-03-04.json', text: TEXT });
    await shows('Saved as porchlight-2026-03-04.json.');
  });

  it('offers nothing sealed without a passphrase, and says where to choose one', async () => {
    await open();
    expect(view.text()).not.toContain('Save it sealed');
    expect(view.find('a[href="#notes"]').textContent).toBe('Choose a passphrase');
  });

  it('suggests the sealed file where there is a passphrase, and says who can read which', async () => {
    await open(SEALED_FAMILY);
    expect(view.find('.button-primary').textContent).toBe('Save it sealed');
    expect(view.text()).toContain("Only somebody who has the family's passphrase or the recovery code");
    expect(view.text()).toContain('Whoever has the file can read it.');
    await view.press('Save it sealed');
    const { name, text } = await theFile();
    expect(name).toBe('porchlight-2026-03-04-sealed.json');
    expect(JSON.parse(text)).toMatchObject({
      format: 'porchlight-sealed',
      contents: 'everything',
      key: family,
    });
    expect(text).not.toContain('Robin');
  });

  it('says whose passphrase it is where an administrator set it', async () => {
    await open({ ...SEALED_FAMILY, managed: { lock: true, any: true } });
    expect(view.text()).toContain('Only somebody who has the passphrase of this computer');
  });

  it.each(['Save it readable', 'Save it sealed'])(
    '%s: nothing, while Porchlight does not answer',
    async (way) => {
      await open(SEALED_FAMILY);
      page.silence(exportPart.name);
      await view.press(way);
      await shows('Nothing was saved.');
      expect(saved).toEqual([]);
    },
  );

  it('saves nothing in the clear where there is no key any more', async () => {
    await open(SEALED_FAMILY);
    page.answer(getFileKey, () => null);
    await view.press('Save it sealed');
    await shows('Nothing was saved.');
    expect(saved).toEqual([]);
  });
});

describe('opened notes', () => {
  async function openNotes(isManaged = false): Promise<void> {
    const props = { page, notes: [openedNote(noteEntry(NOW))], onClose: () => {}, onRemoved: () => {} };
    view = await show(page, <OpenedNotes {...props} family={familyNotes({ isManaged })} />);
  }

  it('are saved sealed, or for programs', async () => {
    await openNotes();
    expect(view.text()).toContain("only by somebody who has the family's passphrase or the recovery code");
    await view.press('Save them sealed');
    const { name, text } = await theFile();
    expect(name).toBe('porchlight-notes-sealed.json');
    expect(JSON.parse(text)).toMatchObject({ format: 'porchlight-sealed', contents: 'notes' });
    expect(text).not.toContain(NOTE.name);
    await shows('Saved as porchlight-notes-sealed.json.');
    await view.press('Save as a file for programs');
    await vi.waitFor(() => expect(saved.map((file) => file.name)).toContain('porchlight-notes.json'));
  });

  it('are sealed with what an administrator set, and it says so', async () => {
    await openNotes(true);
    expect(view.text()).toContain('only by somebody who has the passphrase of this computer');
  });

  it('are not saved while Porchlight does not answer', async () => {
    await openNotes();
    page.silence(getFileKey.name);
    await view.press('Save them sealed');
    await shows('Nothing was saved.');
    expect(saved).toEqual([]);
  });
});

async function choose(text: string, name = 'porchlight-2026-03-04-sealed.json'): Promise<void> {
  const field = view.find('input[type="file"]');
  const file = Object.assign(new File([text], name), { text: async () => text });
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function type(words: string): Promise<void> {
  const field = view.find('.new-passphrase input');
  if (!(field instanceof HTMLInputElement)) throw new Error('There is no field');
  await act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const sealed = (contents: SealedFile['contents'] = 'everything', text = TEXT) =>
  sealFile(contents, text, family, NOW);
const GO = 'Open it and save a readable copy';

describe('opening a sealed file', () => {
  beforeEach(() => open());

  it('gives the readable file again, letter by letter, and says what is in it', async () => {
    await choose(await sealed());
    await shows('Everything that Porchlight kept, sealed on ');
    expect(view.text()).toContain('2026');
    await type(PASSPHRASE);
    await view.press(GO);
    expect(await theFile()).toEqual({ name: 'porchlight-2026-03-04.json', text: TEXT });
    await shows('Opened, and saved as ');
    expect(
      [...view.root.querySelectorAll('.new-passphrase li')].map(({ textContent }) => textContent),
    ).toEqual([expect.stringContaining('1 contact'), 'time and messages of 2 days']);
    expect(view.find('.new-passphrase input')).toMatchObject({ value: '' });
  });

  it('opens the notes in it, and offers them until they close', async () => {
    const bytes = { base64: toBase64(new Uint8Array(3)) };
    const note = { id: 'n1', at: 1, site: '', kind: 'page', about: null, encapsulated: bytes, bytes };
    const notes = [{ key: 'n1', value: note }];
    const text = JSON.stringify({ ...EVERYTHING, tables: { ...EVERYTHING.tables, notes } });
    const entry = noteEntry(NOW);
    const reply = {
      outcome: 'done' as const,
      notes: [openedNote(entry), { ...openedNote(entry), note: null }],
    };
    page.answer(openNotesOfFile, () => reply);
    await choose(await sealed('everything', text));
    await shows('sealed on ');
    await type(PASSPHRASE);
    await view.press(GO);
    await shows('1 note in it opens, too.');
    expect(page.sent.at(-1)).toMatchObject({ request: { secret: PASSPHRASE, notes: [note] } });
    expect(view.text()).not.toContain(NOTE.words);
    await view.press('Save as a file for programs');
    await vi.waitFor(() => expect(saved).toHaveLength(2));
    const file = saved[1]?.file ?? new Blob();
    expect(JSON.parse(await textOf(file))).toMatchObject({
      format: 'porchlight-notes',
      notes: [{ note: NOTE }],
    });
    await act(() => void dispatchEvent(new Event('pagehide')));
    expect(view.text()).not.toContain('Save as a file for programs');
  });

  it('opens the rest also where its notes do not open', async () => {
    const notes = [{ key: 'n1', value: { torn: true } }];
    const text = JSON.stringify({ ...EVERYTHING, tables: { ...EVERYTHING.tables, notes } });
    await choose(await sealed('everything', text));
    await shows('sealed on ');
    await type(PASSPHRASE);
    await view.press(GO);
    await shows('1 sealed note');
    expect(page.sent.map(({ command }) => command)).not.toContain(openNotesOfFile.name);
  });

  it('opens notes that were saved sealed', async () => {
    const notes = JSON.stringify({ format: 'porchlight-notes', version: 1, notes: [{ id: 'n1' }] });
    await choose(await sealed('notes', notes), 'from mum.json');
    await shows('Opened notes, sealed on ');
    await type(PASSPHRASE);
    await view.press(GO);
    expect(await theFile()).toEqual({ name: 'from mum-readable.json', text: notes });
    await shows('1 note, open to read');
  });

  it.each<[string, string, () => string | Promise<string>]>([
    ['a readable file', 'This is not a sealed file of Porchlight.', () => TEXT],
    ['half a file', 'This file is damaged', async () => (await sealed()).slice(0, 900)],
    [
      'a file of a later version',
      'A newer Porchlight sealed this file.',
      async () => (await sealed()).replace('"version": 1', '"version": 2'),
    ],
  ])('says what is wrong with %s, before it asks for anything', async (_, words, text) => {
    await choose(await text());
    await shows(words);
    expect(view.root.querySelector('.new-passphrase')).toBeNull();
  });

  it.each<[string, ReplyOf<typeof openFileKey>, string]>([
    ['is wrong', { outcome: 'wrong' }, 'That does not open this file.'],
    ['comes too soon', { outcome: 'wait', until: Date.now() + 60_000 }, 'Too many wrong tries.'],
    ['opens a file that was changed', { outcome: 'done', key: null }, 'This file is damaged'],
    [
      'opens what is sealed with another key',
      { outcome: 'done', key: toBase64(new Uint8Array(32)) },
      'This file is damaged',
    ],
  ])('says so when the passphrase %s, and saves nothing', async (_, reply, words) => {
    page.answer(openFileKey, () => reply);
    await choose(await sealed());
    await shows('sealed on ');
    await type('a guess');
    await view.press(GO);
    await shows(words);
    expect(saved).toEqual([]);
  });

  it('says so when Porchlight does not answer', async () => {
    page.silence(openFileKey.name);
    await choose(await sealed());
    await shows('sealed on ');
    await type(PASSPHRASE);
    await view.press(GO);
    await shows('Porchlight did not answer');
  });

  it.each<[SealedFile['contents'], string]>([
    ['everything', 'no JSON'],
    ['everything', '{"porchlight":"export"}'],
    ['notes', TEXT],
  ])('saves nothing that somebody sealed as %s and that is no such thing: %s', async (contents, text) => {
    await choose(await sealed(contents, text));
    await shows('sealed on ');
    await type(PASSPHRASE);
    await view.press(GO);
    await shows('This file is damaged');
    expect(saved).toEqual([]);
  });
});
