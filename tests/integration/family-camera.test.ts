import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CameraAgreement, DEFAULT_AGREEMENT } from '../../src/domain/camera/agreement.ts';
import type { SignalKind } from '../../src/domain/model.ts';
import { getFamilyCamera, saveAgreement, setPassphrase } from '../../src/protocol/camera-commands.ts';
import {
  cameraDecided,
  cameraSeen,
  cameraWanted,
  holdCamera,
  messagesObserved,
} from '../../src/protocol/content-commands.ts';
import { askForCamera, decideCamera, pauseCamera } from '../../src/protocol/tab-commands.ts';
import { DISCORD, TestBackground } from '../fakes/background.ts';
import { cameraReport } from '../fakes/camera-reports.ts';
import { observed } from '../fakes/observations.ts';

const SECOND = 1_000;
const PASSPHRASE = 'tea at four by the sea';
const STRANGERS = { ...DISCORD, host: 'ome.tv', pageHost: 'ome.tv' };

let background: TestBackground;
beforeEach(() => {
  background = new TestBackground();
});

const set = (current: string | null, next: string) => background.fromUi(setPassphrase, { current, next });
const agree = (change: Partial<CameraAgreement>, passphrase = PASSPHRASE) =>
  background.fromUi(saveAgreement, { agreement: { ...DEFAULT_AGREEMENT, ...change }, passphrase });
const family = () => background.fromUi(getFamilyCamera, {});

describe('the passphrase of the family', () => {
  it('is set once, and then changed by who knows it', async () => {
    expect((await family()).hasPassphrase).toBe(false);
    expect(await set(null, PASSPHRASE)).toMatchObject({ outcome: 'done' });
    expect((await family()).hasPassphrase).toBe(true);
    expect(await set(null, 'another passphrase')).toEqual({ outcome: 'wrong' });
    expect(await set('not this one', 'another passphrase')).toEqual({ outcome: 'wrong' });
    expect(await set(PASSPHRASE, 'another passphrase')).toEqual({ outcome: 'done', recoveryCode: null });
    expect(await agree({ minutes: 10 }, 'another passphrase')).toEqual({ outcome: 'done' });
  });

  it('is needed for every change, and nothing changes without it', async () => {
    expect(await agree({ minutes: 10 })).toEqual({ outcome: 'wrong' });
    await set(null, PASSPHRASE);
    expect(await agree({ minutes: 10 }, 'not this one')).toEqual({ outcome: 'wrong' });
    expect((await family()).agreement).toEqual(DEFAULT_AGREEMENT);
  });

  it('makes who guesses wait longer and longer, also over a killed background', async () => {
    await set(null, PASSPHRASE);
    for (let tries = 0; tries < 3; tries += 1)
      expect(await agree({}, 'a guess')).toEqual({ outcome: 'wrong' });
    background.restart();
    const until = background.clock.now() + 10 * SECOND;
    expect(await agree({}, PASSPHRASE)).toEqual({ outcome: 'wait', until });
    background.clock.pass(10 * SECOND);
    expect(await agree({}, 'a guess')).toEqual({ outcome: 'wrong' });
    expect(await agree({})).toEqual({ outcome: 'wait', until: background.clock.now() + 20 * SECOND });
    background.clock.pass(20 * SECOND);
    expect(await agree({})).toEqual({ outcome: 'done' });
    expect(await agree({}, 'a slip')).toEqual({ outcome: 'wrong' });
    expect(await agree({})).toEqual({ outcome: 'done' });
  });

  it('locks nobody out for longer when the clock is set back', async () => {
    await set(null, PASSPHRASE);
    for (let tries = 0; tries < 3; tries += 1) await agree({}, 'a guess');
    background.clock.pass(-24 * 3600 * SECOND);
    expect(await agree({})).toEqual({ outcome: 'wait', until: background.clock.now() + 10 * SECOND });
  });

  it('is not tried many times at once', async () => {
    await set(null, PASSPHRASE);
    const guesses = Array.from({ length: 8 }, () => agree({}, 'a guess'));
    const outcomes = (await Promise.all(guesses)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'wrong')).toHaveLength(3);
  });

  it('is asked of pages of the extension only', async () => {
    await expect(background.fromPage(setPassphrase, { current: null, next: PASSPHRASE })).rejects.toThrow(
      'refused',
    );
    await expect(
      background.fromPage(saveAgreement, { agreement: DEFAULT_AGREEMENT, passphrase: PASSPHRASE }),
    ).rejects.toThrow('refused');
  });
});

describe('what the family agreed', () => {
  beforeEach(() => set(null, PASSPHRASE));

  it('goes by site, whatever address of it was typed', async () => {
    await agree({ rules: { 'web.telegram.org': 'ask', 'www.call.example': 'never', discord: 'allow' } });
    const { agreement, sites } = await family();
    expect(agreement.rules).toEqual({ telegram: 'ask', 'call.example': 'never', discord: 'allow' });
    expect(sites).toEqual(
      expect.arrayContaining([
        { id: 'telegram', name: 'Telegram', kind: 'messenger', rule: 'ask' },
        { id: 'call.example', name: 'call.example', kind: null, rule: 'never' },
      ]),
    );
  });

  it('lists sites that pair strangers, and those that had the camera', async () => {
    await background.fromPage(cameraSeen, cameraReport({ startedAt: background.clock.now() }));
    const { sites, sessions } = await family();
    expect(sites).toEqual(expect.arrayContaining([expect.objectContaining({ id: 'discord', rule: null })]));
    expect(sites.filter(({ kind }) => kind === 'strangerVideo').length).toBeGreaterThan(2);
    expect(sessions).toMatchObject([{ site: 'Discord' }]);
  });

  it('keeps cameras from sites in the browser itself, as far as that is allowed', async () => {
    await agree({ rules: { 'call.example': 'never', discord: 'ask' } });
    expect(await family()).toMatchObject({ blocks: 'notAllowed' });
    expect(background.cameraBlocks.blocked).toEqual([]);
    background.cameraBlocks.allowed = 'allowed';
    await background.lifecycle.startBrowser();
    expect(background.cameraBlocks.blocked).toEqual(['*://*.call.example/*']);
    await agree({ rules: {} });
    expect(background.cameraBlocks.blocked).toEqual([]);
  });
});

describe('a page that asks for the camera', () => {
  const want = (sender = DISCORD) => background.fromPage(cameraWanted, { ask: 'a', hidden: false }, sender);
  const asked = () => background.tabs.shown.filter(({ command }) => command === askForCamera.name);

  it('goes on where nothing speaks against it', async () => {
    expect(await want()).toEqual({ answer: 'go' });
    expect(asked()).toEqual([]);
  });

  it('waits for the child where strangers meet, for a minute at most', async () => {
    expect(await want(STRANGERS)).toEqual({ answer: 'wait' });
    expect(asked()).toMatchObject([
      { request: { ask: 'a', endsAt: background.clock.now() + 60 * SECOND, concerns: ['strangerSite'] } },
    ]);
  });

  it('waits for the child in a frame of a site that pairs strangers, and in a frame on one', async () => {
    expect(await want({ ...DISCORD, host: 'ome.tv' })).toEqual({ answer: 'wait' });
    expect(await want({ ...DISCORD, pageHost: 'ome.tv' })).toEqual({ answer: 'wait' });
  });

  it('goes on where the child cannot be asked', async () => {
    background.tabs.closed.add('7/0');
    expect(await want(STRANGERS)).toEqual({ answer: 'go' });
  });

  it.each([
    { rule: 'never', host: 'discord.com', answer: 'refuse' },
    { rule: 'ask', host: 'discord.com', answer: 'wait' },
    { rule: 'allow', host: 'ome.tv', answer: 'go' },
  ] as const)('is judged by the rule $rule: $answer', async ({ rule, host, answer }) => {
    await set(null, PASSPHRASE);
    await agree({ rules: { [host]: rule } });
    expect(await want({ ...DISCORD, host, pageHost: host })).toEqual({ answer });
  });

  it('waits for the child next to the chat of somebody dangerous, and says who it is', async () => {
    const signals: SignalKind[] = [
      'asksAge',
      'asksAlone',
      'secrecy',
      'asksPicture',
      'threat',
      'demandsMoney',
    ];
    await background.fromPage(messagesObserved, {
      conversation: { id: 'r', title: 'Robin', audience: 'direct' },
      contact: { id: 'r', name: 'Robin', account: {} },
      observations: signals.map((signal) => observed([signal])),
    });
    expect(await want()).toEqual({ answer: 'wait' });
    expect(asked()).toMatchObject([{ request: { contactName: 'Robin' } }]);
  });

  it('hears what the child decides in every frame', async () => {
    background.tabs.withCamera.add('7/2');
    await background.fromPage(cameraDecided, { ask: 'a', answer: 'refuse' });
    expect(background.tabs.shown).toMatchObject([
      { frame: 2, command: decideCamera.name, request: { ask: 'a', answer: 'refuse' } },
    ]);
  });

  it('is paused in every frame, and it is said when none could do it', async () => {
    await expect(background.fromPage(holdCamera, { paused: true })).rejects.toThrow('No frame');
    background.tabs.withCamera.add('7/2');
    await background.fromPage(holdCamera, { paused: true });
    expect(background.tabs.shown).toMatchObject([{ frame: 2, command: pauseCamera.name }]);
  });
});
