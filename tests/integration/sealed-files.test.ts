import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { FamilyLock } from '../../src/background/family-lock.ts';
import { toBase64 } from '../../src/platform/base64.ts';
import { readSealedFile, sealFile, unsealFile } from '../../src/platform/sealed-file.ts';
import { setPassphrase } from '../../src/protocol/camera-commands.ts';
import { erase, getFileKey, openFileKey } from '../../src/protocol/data-commands.ts';
import { exportSchema } from '../../src/protocol/export-schemas.ts';
import { renewRecoveryCode } from '../../src/protocol/lock-commands.ts';
import { openNotes, openNotesOfFile } from '../../src/protocol/note-commands.ts';
import { noteInFileSchema, type SealedFile } from '../../src/protocol/sealed-file-schemas.ts';
import { fetchEverything } from '../../src/ui/dashboard/data/fetch-everything.ts';
import { TestBackground } from '../fakes/background.ts';
import { NOTE } from '../fakes/notes.ts';
import { SEALED_CODE, SEALED_TEXT } from '../fakes/sealed-file.ts';
import { fillEveryStore, PASSPHRASE } from '../fakes/whole-family.ts';

const NEXT = 'coffee at five by the lake';

let background: TestBackground;
beforeEach(() => {
  background = new TestBackground();
});

/** What the data page does: the key from the background, the rest in the page. */
async function saveSealed(): Promise<{ clear: string; file: string }> {
  const page = { send: background.fromUi.bind(background) };
  const clear = JSON.stringify(await fetchEverything(page), null, 2);
  const key = await background.fromUi(getFileKey, {});
  if (!key) throw new Error('There is no key');
  return { clear, file: await sealFile('everything', clear, key, background.clock.now()) };
}

async function read(text: string): Promise<SealedFile> {
  const found = await readSealedFile(text);
  if (found.outcome !== 'file') throw new Error(found.outcome);
  return found.file;
}

function ask({ key, encapsulated }: SealedFile, secret: string, where = background) {
  return where.fromUi(openFileKey, { key, encapsulated, secret });
}

/** What is in a file, or why it does not open. */
async function open(text: string, secret: string, where = background): Promise<string | null> {
  const file = await read(text);
  const reply = await ask(file, secret, where);
  if (reply.outcome !== 'done') return `(${reply.outcome})`;
  return reply.key && unsealFile(file, reply.key);
}

describe('a family that saves everything sealed', () => {
  let code: string | null;
  beforeEach(async () => {
    await fillEveryStore(background);
    const renewed = await background.fromUi(renewRecoveryCode, { passphrase: PASSPHRASE });
    code = renewed.outcome === 'done' ? renewed.recoveryCode : null;
  });

  it.each(['here', 'on another computer', 'where another family lives'])(
    'opens it %s, by the passphrase or by the recovery code',
    async (where) => {
      const { clear, file } = await saveSealed();
      const there = where === 'here' ? background : new TestBackground();
      if (where === 'where another family lives')
        await there.fromUi(setPassphrase, { current: null, next: NEXT });
      for (const secret of [PASSPHRASE, code ?? '', code?.toLowerCase().replaceAll(' ', '-') ?? ''])
        expect(await open(file, secret, there)).toBe(clear);
    },
  );

  it('opens it by what held when it was sealed, whatever became of that', async () => {
    const { clear, file } = await saveSealed();
    await background.fromUi(setPassphrase, { current: PASSPHRASE, next: NEXT });
    await background.fromUi(renewRecoveryCode, { passphrase: NEXT });
    expect(await open(file, NEXT)).toBe('(wrong)');
    expect(await open(file, PASSPHRASE)).toBe(clear);
    expect(await open(file, code ?? '')).toBe(clear);
    await background.fromUi(erase, { scope: { what: 'all' }, passphrase: NEXT });
    expect(await open(file, PASSPHRASE)).toBe(clear);
  });

  it.each(['passphrase', 'recovery code'])(
    'opens the notes in it on another computer, by the %s',
    async (way) => {
      const { file } = await saveSealed();
      const there = new TestBackground();
      const secret = way === 'passphrase' ? PASSPHRASE : (code ?? '');
      const { tables } = v.parse(exportSchema, JSON.parse((await open(file, secret, there)) ?? ''));
      const notes = v.parse(
        v.array(noteInFileSchema),
        tables['notes']?.map(({ value }) => value),
      );
      const { key } = await read(file);
      const here = await background.fromUi(openNotes, { passphrase: PASSPHRASE });
      expect(here).toMatchObject({ outcome: 'done', notes: [{ note: NOTE }] });
      expect(await there.fromUi(openNotesOfFile, { key, secret, notes })).toEqual(here);
      expect(await there.fromUi(openNotesOfFile, { key, secret: 'a guess', notes })).toEqual({
        outcome: 'wrong',
      });
      const moved = notes.map((note) => ({ ...note, site: 'roblox' }));
      expect(await there.fromUi(openNotesOfFile, { key, secret, notes: moved })).toMatchObject({
        notes: [{ note: null }],
      });
    },
  );

  it('has nothing in the file that opens it, and no name', async () => {
    const { file } = await saveSealed();
    const lock = new FamilyLock(background.store, background.clock, async () => 1_000);
    const unlocked = await lock.unlock(PASSPHRASE);
    const key = unlocked.outcome === 'done' ? unlocked.pair?.privateKey : null;
    if (!key) throw new Error('There is no key');
    const reply = await ask(await read(file), PASSPHRASE);
    expect(JSON.stringify(reply)).not.toContain(toBase64(key));
    const hex = [...key].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    for (const secret of [PASSPHRASE, code ?? '', toBase64(key).replace(/=+$/, ''), hex, 'Robin', 'Sam'])
      expect(file.includes(secret)).toBe(false);
  });

  it('is told what is wrong: the passphrase, or what was put into the file', async () => {
    const { file } = await saveSealed();
    const { key, ...rest } = await read(file);
    expect(await open(file, 'a guess')).toBe('(wrong)');
    // The passphrase opens the key, and the key does not open what somebody put into the file.
    const foreign = new TestBackground();
    await foreign.fromUi(setPassphrase, { current: null, next: NEXT });
    const theirs = await foreign.fromUi(getFileKey, {});
    const other = await read(await sealFile('everything', '{}', theirs ?? key, 0));
    const mixed = { ...rest, key, encapsulated: other.encapsulated };
    const reply = await ask(mixed, PASSPHRASE);
    expect(reply).toMatchObject({ outcome: 'done' });
    expect(reply.outcome === 'done' && reply.key && (await unsealFile(mixed, reply.key))).toBeNull();
    const noPoint = toBase64(new Uint8Array(65).fill(4));
    expect(await ask({ ...rest, key, encapsulated: noPoint }, PASSPHRASE)).toEqual({
      outcome: 'done',
      key: null,
    });
  });
});

describe('guessing at a file', () => {
  let file: SealedFile;
  const isOpen = async () => (await background.fromUi(openNotes, { passphrase: PASSPHRASE })).outcome;

  beforeEach(async () => {
    await fillEveryStore(background);
    file = await read((await saveSealed()).file);
  });

  it('is slowed down like guessing at the lock, and both count as one', async () => {
    await background.fromUi(openNotes, { passphrase: 'a guess' });
    for (const guess of ['one', 'two']) expect(await ask(file, guess)).toEqual({ outcome: 'wrong' });
    const until = background.clock.now() + 10_000;
    expect(await ask(file, PASSPHRASE)).toEqual({ outcome: 'wait', until });
    expect(await isOpen()).toBe('wait');
    background.clock.pass(10_000);
    expect(await ask(file, PASSPHRASE)).toMatchObject({ outcome: 'done' });
  });

  it('wins nothing by a file of one’s own that opens: wrong ones before stay counted', async () => {
    const own = new TestBackground();
    await own.fromUi(setPassphrase, { current: null, next: NEXT });
    const key = await own.fromUi(getFileKey, {});
    const mine = await read(await sealFile('notes', '{}', key ?? file.key, 0));
    for (const guess of ['one', 'two']) {
      expect(await ask(file, guess)).toEqual({ outcome: 'wrong' });
      expect(await ask(mine, NEXT)).toMatchObject({ outcome: 'done' });
    }
    expect(await ask(file, 'three')).toEqual({ outcome: 'wrong' });
    expect(await ask(mine, NEXT)).toMatchObject({ outcome: 'wait' });
  });

  it('costs nothing where it is right: the next slip is the first', async () => {
    for (let times = 0; times < 5; times += 1)
      expect(await ask(file, PASSPHRASE)).toMatchObject({ outcome: 'done' });
    expect(await isOpen()).toBe('done');
  });

  it('waits for nobody where no passphrase is set', async () => {
    const fresh = new TestBackground();
    for (let times = 0; times < 6; times += 1)
      expect(await ask(file, 'a guess', fresh)).toEqual({ outcome: 'wrong' });
    expect(await ask(file, PASSPHRASE, fresh)).toMatchObject({ outcome: 'done' });
  });
});

it.each([PASSPHRASE, SEALED_CODE])('a file of the first version still opens, by %s', async (secret) => {
  const { tables } = JSON.parse((await open(SEALED_TEXT, secret)) ?? '{}');
  expect(tables.contacts).toMatchObject([{ key: 'discord Robin' }]);
  expect(await open(SEALED_TEXT, 'a guess')).toBe('(wrong)');
});

it('without a passphrase there is nothing to seal with', async () => {
  expect(await background.fromUi(getFileKey, {})).toBeNull();
});

it('a passphrase from before there were keys gets one first', async () => {
  await background.fromUi(setPassphrase, { current: null, next: PASSPHRASE });
  await background.store.write(['lock', 'familyKey'], async (transaction) => {
    const lock = await transaction.objectStore('lock').get('family');
    if (lock) await transaction.objectStore('lock').put({ ...lock, isSplit: false }, 'family');
    await transaction.objectStore('familyKey').clear();
  });
  expect(await background.fromUi(getFileKey, {})).toBeNull();
});
