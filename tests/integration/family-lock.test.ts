import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_AGREEMENT } from '../../src/domain/camera/agreement.ts';
import { randomBytes, stretch } from '../../src/platform/key-stretching.ts';
import { saveAgreement, setPassphrase } from '../../src/protocol/camera-commands.ts';
import { recover, renewRecoveryCode, startAgain } from '../../src/protocol/lock-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { TestBackground } from '../fakes/background.ts';

const SECOND = 1_000;
const DAY = 86_400 * SECOND;
const PASSPHRASE = 'tea at four by the sea';
const NEXT = 'coffee at five by the lake';

let background: TestBackground;
beforeEach(() => {
  background = new TestBackground();
});

const set = (current: string | null, next: string) => background.fromUi(setPassphrase, { current, next });
const opens = async (passphrase: string) =>
  (await background.fromUi(saveAgreement, { agreement: DEFAULT_AGREEMENT, passphrase })).outcome;
const facts = async () => (await background.fromUi(getSnapshot, {})).blindSpots.map(({ kind }) => kind);
const keptKey = () =>
  background.store.read(['familyKey'], (transaction) => transaction.objectStore('familyKey').get('family'));

/** The recovery code of a reply. */
async function codeOf(reply: ReturnType<typeof set>): Promise<string> {
  const answered = await reply;
  if (answered.outcome !== 'done' || answered.recoveryCode === null) throw new Error('There is no code');
  return answered.recoveryCode;
}

describe('the recovery code', () => {
  it('sets another passphrase, is used up by that, and the summary tells of it', async () => {
    const code = await codeOf(set(null, PASSPHRASE));
    const publicKey = (await keptKey())?.publicKey;
    const typed = code.toLowerCase().replaceAll(' ', '-');
    const next = await codeOf(background.fromUi(recover, { code: typed, next: NEXT }));
    expect(next).not.toBe(code);
    expect(await opens(NEXT)).toBe('done');
    expect(await opens(PASSPHRASE)).toBe('wrong');
    expect((await keptKey())?.publicKey).toEqual(publicKey);
    expect(await facts()).toContain('codeUsed');
    expect(await background.fromUi(recover, { code, next: PASSPHRASE })).toEqual({ outcome: 'wrong' });
    background.clock.pass(29 * DAY);
    expect(await facts()).toContain('codeUsed');
  });

  it('is told to who sets the first passphrase again, because nobody answered', async () => {
    await set(null, PASSPHRASE);
    background.restart();
    const code = await codeOf(set(null, PASSPHRASE));
    expect(await set(null, NEXT)).toEqual({ outcome: 'wrong' });
    expect(await background.fromUi(recover, { code, next: NEXT })).toMatchObject({ outcome: 'done' });
  });

  it('makes who guesses it wait, and the passphrase waits with it', async () => {
    const code = await codeOf(set(null, PASSPHRASE));
    const guess = { code: '0000 0000 0000 0000 0000 0000 0000 0000', next: NEXT };
    for (let tries = 0; tries < 3; tries += 1)
      expect(await background.fromUi(recover, guess)).toEqual({ outcome: 'wrong' });
    const until = background.clock.now() + 10 * SECOND;
    expect(await background.fromUi(recover, { code, next: NEXT })).toEqual({ outcome: 'wait', until });
    expect(await opens(PASSPHRASE)).toBe('wait');
  });

  it('stays the same when the passphrase changes, and another is made for who knows that', async () => {
    const code = await codeOf(set(null, PASSPHRASE));
    expect(await set(PASSPHRASE, NEXT)).toEqual({ outcome: 'done', recoveryCode: null });
    const renew = (passphrase: string) => background.fromUi(renewRecoveryCode, { passphrase });
    expect(await renew(PASSPHRASE)).toEqual({ outcome: 'wrong' });
    const other = await codeOf(renew(NEXT));
    expect(await background.fromUi(recover, { code, next: PASSPHRASE })).toEqual({ outcome: 'wrong' });
    expect(await background.fromUi(recover, { code: other, next: PASSPHRASE })).toMatchObject({
      outcome: 'done',
    });
  });

  it('is made once where two windows set the first passphrase at once', async () => {
    const both = await Promise.all([set(null, PASSPHRASE), set(null, NEXT)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['done', 'wrong']);
  });
});

it('a family whose passphrase is older than its key gets one with the next right passphrase', async () => {
  const salt = randomBytes(16);
  const proof = await stretch(PASSPHRASE, salt, 600);
  const old = { salt, proof, rounds: 600, failures: 0, waitUntil: 0, isSplit: false, startsAgainAt: null };
  await background.store.write(['lock'], (transaction) => transaction.objectStore('lock').put(old, 'family'));
  expect(await opens('a guess')).toBe('wrong');
  expect(await keptKey()).toBeUndefined();
  expect(await opens(PASSPHRASE)).toBe('done');
  expect(await keptKey()).toMatchObject({ byCode: null });
  expect(await opens(PASSPHRASE)).toBe('done');
  expect(await codeOf(background.fromUi(renewRecoveryCode, { passphrase: PASSPHRASE }))).toMatch(/^\w{4} /);
});

it('the private half of the key, the passphrase and the code lie nowhere in the clear', async () => {
  const code = await codeOf(set(null, PASSPHRASE));
  const [key, lock] = await background.store.read(['familyKey', 'lock'], (transaction) =>
    Promise.all([
      transaction.objectStore('familyKey').get('family'),
      transaction.objectStore('lock').get('family'),
    ]),
  );
  expect(Object.keys(key ?? {}).sort()).toEqual(['byCode', 'byPassphrase', 'publicKey']);
  // 32 bytes of a key, and the 16 that GCM adds to what it keeps.
  for (const kept of [key?.byCode, key?.byPassphrase]) expect(kept?.bytes).toHaveLength(48);
  const text = JSON.stringify([key, lock], (_, value: unknown) =>
    value instanceof Uint8Array ? String.fromCodePoint(...value) : value,
  );
  for (const secret of [code, code.replaceAll(' ', ''), PASSPHRASE]) expect(text).not.toContain(secret);
});

describe('starting again without passphrase and code', () => {
  const ask = () => background.fromUi(startAgain, {});

  it('waits for two days in sight of everybody, and leaves nothing but that it happened', async () => {
    await set(null, PASSPHRASE);
    const until = background.clock.now() + 2 * DAY;
    expect(await ask()).toEqual({ outcome: 'wait', until });
    expect(await facts()).toContain('startAgainAsked');
    background.clock.pass(DAY);
    background.restart();
    expect(await ask()).toEqual({ outcome: 'wait', until });
    background.clock.pass(DAY);
    expect(await ask()).toEqual({ outcome: 'done' });
    expect(await keptKey()).toBeUndefined();
    expect(await facts()).toContain('startedAgain');
    expect(await facts()).not.toContain('startAgainAsked');
    expect(await set(null, NEXT)).toMatchObject({ outcome: 'done' });
    expect(await facts()).toContain('startedAgain');
  });

  it('ends with a right passphrase, not with a wrong one', async () => {
    await set(null, PASSPHRASE);
    await ask();
    background.clock.pass(2 * DAY);
    expect(await opens('a guess')).toBe('wrong');
    expect(await facts()).toContain('startAgainAsked');
    expect(await opens(PASSPHRASE)).toBe('done');
    expect(await facts()).not.toContain('startAgainAsked');
    expect(await ask()).toMatchObject({ outcome: 'wait' });
  });

  it.each([
    ['nobody did it in time', 5 * DAY],
    ['the clock was set back', -5 * DAY],
  ])('waits for two days again where %s', async (_, passed) => {
    await set(null, PASSPHRASE);
    await ask();
    background.clock.pass(passed);
    expect(await ask()).toEqual({ outcome: 'wait', until: background.clock.now() + 2 * DAY });
  });
});
