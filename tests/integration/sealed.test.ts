import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { FamilyLock } from '../../src/background/family-lock.ts';
import { identifySender } from '../../src/platform/sender.ts';
import { saveAgreement, setPassphrase } from '../../src/protocol/camera-commands.ts';
import { CONTENT_REQUESTS } from '../../src/protocol/content-requests.ts';
import { erase } from '../../src/protocol/data-commands.ts';
import { recover, renewRecoveryCode, startAgain } from '../../src/protocol/lock-commands.ts';
import { openNotes, removeNotes, writeNote } from '../../src/protocol/note-commands.ts';
import { UI_REQUESTS } from '../../src/protocol/ui-requests.ts';
import { DISCORD, TestBackground } from '../fakes/background.ts';
import { NOTE } from '../fakes/notes.ts';
import { fillEveryStore, PASSPHRASE } from '../fakes/whole-family.ts';

const DAY = 86_400_000;
const PASSPHRASES = [PASSPHRASE, 'coffee at five by the lake'] as const;
const AGREEMENT = { rules: {}, lateHours: null, minutes: null };

let background: TestBackground;
beforeEach(() => {
  background = new TestBackground();
});

describe('every command', () => {
  const SELF = { id: 'porchlight', pages: 'chrome-extension://porchlight/src/ui/' };
  const page = { url: 'https://discord.com/chat', origin: 'https://discord.com' };
  const SENDERS = {
    'a page': { ...page, tab: { id: 7 }, frameId: 0 },
    'a content script': { ...page, id: SELF.id, tab: { id: 7, url: page.url }, frameId: 0 },
    'a content script in a frame without an origin': {
      ...{ id: SELF.id, url: 'about:blank', origin: 'null' },
      ...{ tab: { id: 7, url: page.url }, frameId: 3 },
    },
    'another extension': { id: 'other', url: 'chrome-extension://other/page.html' },
    'another extension that names our page': { id: 'other', url: `${SELF.pages}dashboard/index.html` },
    'a page of the package that is none of the interface': {
      ...{ id: SELF.id, url: 'chrome-extension://porchlight/assets/page.html' },
    },
  } as unknown as Record<string, Parameters<typeof identifySender>[0]>;

  it.each(Object.keys(UI_REQUESTS))(
    '%s is refused from whoever is no page of the interface',
    async (command) => {
      await fillEveryStore(background);
      const before = await background.store.everything([]);
      for (const [who, sender] of Object.entries(SENDERS)) {
        const sent = background.dispatch({ command, payload: {} }, identifySender(sender, SELF));
        await expect(sent, who).rejects.toThrow(`${command} is refused`);
      }
      expect(await background.store.everything([])).toEqual(before);
    },
  );

  it.each(Object.keys(CONTENT_REQUESTS))(
    '%s is refused from the interface and from others',
    async (command) => {
      for (const sender of [{ tier: 'ui' } as const, null])
        await expect(background.dispatch({ command, payload: {} }, sender)).rejects.toThrow('is refused');
      const helpline = { ...DISCORD, host: 'netsafe.org.nz' };
      await expect(background.dispatch({ command, payload: {} }, helpline)).rejects.toThrow('is refused');
    },
  );
});

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** All bytes and all words that lie anywhere in the storage, as one long text. */
function textOf(value: unknown): string {
  if (ArrayBuffer.isView(value))
    return latin(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, each]) => `${name}\n${textOf(each)}`)
      .join('\n');
  return String(value);
}

/** A secret in the forms in which somebody might write it. */
function formsOf(key: Uint8Array): string[] {
  const base64 = btoa(latin(key)).replaceAll('=', '');
  return [latin(key), hex(key), base64, base64.replaceAll('+', '-').replaceAll('/', '_'), [...key].join(',')];
}

/** The family, as far as a test has to remember what it did. */
class Family {
  current: string | null = null;
  code = '';
  readonly secrets = new Set<string>();

  async take(step: string): Promise<void> {
    const next = PASSPHRASES[this.current === PASSPHRASES[0] ? 1 : 0];
    if (step === 'set')
      await this.#set(background.fromUi(setPassphrase, { current: this.current, next }), next);
    if (step === 'recover' && this.code !== '')
      await this.#set(background.fromUi(recover, { code: this.code, next }), next);
    if (step === 'renew' && this.current !== null)
      await this.#set(background.fromUi(renewRecoveryCode, { passphrase: this.current }), this.current);
    if (step === 'guess') await background.fromUi(openNotes, { passphrase: 'a guess' });
    if (step === 'note')
      await background.fromUi(writeNote, { id: crypto.randomUUID(), contact: null, note: NOTE });
    if (step === 'open') await background.fromUi(openNotes, { passphrase: this.current ?? '-' });
    if (step === 'restart') background.restart();
    if (step === 'startAgain') await this.#startAgain();
    // Nobody has to wait for the wrong ones before.
    background.clock.pass(DAY / 24);
    await this.#learn();
  }

  async #set(asked: Promise<{ outcome: string; recoveryCode?: string | null }>, next: string): Promise<void> {
    const { outcome, recoveryCode } = await asked;
    expect(outcome).toBe('done');
    this.current = next;
    if (recoveryCode) this.code = recoveryCode;
  }

  async #startAgain(): Promise<void> {
    await background.fromUi(startAgain, {});
    background.clock.pass(2 * DAY);
    await background.fromUi(startAgain, {});
    this.current = null;
    this.code = '';
  }

  /** The key as it is in memory for a moment, so that the storage can be searched for it. */
  async #learn(): Promise<void> {
    for (const words of [this.code, this.code.replaceAll(' ', ''), this.current ?? ''])
      if (words !== '') this.secrets.add(words);
    if (this.current === null) return;
    const lock = new FamilyLock(background.store, background.clock, async () => 1_000);
    const unlocked = await lock.unlock(this.current);
    const key = unlocked.outcome === 'done' ? unlocked.pair?.privateKey : null;
    expect(key).toHaveLength(32);
    for (const form of key ? formsOf(key) : []) this.secrets.add(form);
  }
}

const STEPS = ['set', 'recover', 'renew', 'guess', 'note', 'open', 'restart', 'startAgain'];

it('whatever a family does, key, passphrase and code lie nowhere in the clear', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...STEPS), { minLength: 2, maxLength: 8 }), async (steps) => {
      background = new TestBackground();
      const family = new Family();
      for (const step of ['set', ...steps]) {
        await family.take(step);
        const text = textOf(await background.store.everything([]));
        for (const secret of family.secrets) expect(text.includes(secret), step).toBe(false);
      }
    }),
    { numRuns: 30 },
  );
});

it('a search that could not find the key would find nothing: the public half is found', async () => {
  await background.fromUi(setPassphrase, { current: null, next: PASSPHRASE });
  const key = await background.store.read(['familyKey'], (transaction) =>
    transaction.objectStore('familyKey').get('family'),
  );
  expect(textOf(await background.store.everything([]))).toContain(latin(key?.publicKey ?? new Uint8Array()));
});

it('nothing of ours uses the storage that content scripts can read', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  const using = files.filter((name) =>
    /\bstorage\s*\.\s*(?:local|session|sync)\b/.test(readFileSync(`src/${name}`, 'utf8')),
  );
  expect(using).toEqual([]);
});

describe('the lock', () => {
  beforeEach(() => fillEveryStore(background));

  it('is shut again as soon as something was opened: the next thing asks for the passphrase', async () => {
    expect(await background.fromUi(openNotes, { passphrase: PASSPHRASE })).toMatchObject({ outcome: 'done' });
    for (const passphrase of ['a guess', ' '])
      expect(await background.fromUi(removeNotes, { ids: [], passphrase })).toEqual({ outcome: 'wrong' });
  });

  it('keeps who guesses waiting, also when the background dies and the browser starts again', async () => {
    const guess = () => background.fromUi(saveAgreement, { agreement: AGREEMENT, passphrase: 'a guess' });
    for (let tries = 0; tries < 3; tries += 1) expect(await guess()).toEqual({ outcome: 'wrong' });
    const until = background.clock.now() + 10_000;
    background.restart();
    await background.lifecycle.startBrowser();
    const right = { agreement: AGREEMENT, passphrase: PASSPHRASE };
    expect(await background.fromUi(saveAgreement, right)).toEqual({ outcome: 'wait', until });
    background.clock.pass(10_000);
    expect(await guess()).toEqual({ outcome: 'wrong' });
    background.restart();
    expect(await background.fromUi(saveAgreement, right)).toMatchObject({ outcome: 'wait' });
  });

  it('leaves nothing when all is erased but numbers without names', async () => {
    await background.fromUi(erase, { scope: { what: 'all' }, passphrase: PASSPHRASE });
    const { tables } = await background.store.everything([]);
    const left = Object.entries(tables).filter(([, records]) => records.length > 0);
    expect(left.map(([name]) => name)).toEqual(['seen', 'timeline']);
    const now = background.clock.now();
    expect(tables['timeline']?.map(({ key }) => key)).toEqual(['recent', 'tidied']);
    for (const { value } of tables['timeline'] ?? []) expect(value).toMatchObject({ taken: [] });
    expect(tables['timeline']).toContainEqual({ key: 'recent', value: { at: now, floor: now, taken: [] } });
    for (const { value } of tables['seen'] ?? [])
      expect(Object.keys(Object(value)).sort()).toEqual(['conversation', 'day', 'fingerprint']);
  });
});
