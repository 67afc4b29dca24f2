import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RequestOf } from '../../src/protocol/command.ts';
import {
  cameraFound,
  cameraSeen,
  messagesObserved,
  pageMisbehaved,
  turnCameraOff,
} from '../../src/protocol/content-commands.ts';
import { showCamera } from '../../src/protocol/tab-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { DISCORD, TestBackground } from '../fakes/background.ts';
import { cameraReport } from '../fakes/camera-reports.ts';
import { observed } from '../fakes/observations.ts';

const SECOND = 1000;

describe('camera sessions', () => {
  let background: TestBackground;
  beforeEach(() => {
    background = new TestBackground();
  });

  const report = (fields: Partial<RequestOf<typeof cameraSeen>> = {}, sender = DISCORD) =>
    background.fromPage(cameraSeen, cameraReport({ startedAt: background.clock.now(), ...fields }), sender);
  const sessions = async () => (await background.fromUi(getSnapshot, {})).camera;
  const cards = () =>
    background.tabs.shown.filter(({ command }) => command === showCamera.name).map(({ request }) => request);

  it('are followed in the frame that has a camera', async () => {
    const frame = { ...DISCORD, frame: 3 };
    await background.fromPage(cameraFound, {}, frame);
    expect(background.tabs.injected).toMatchObject([{ tab: DISCORD.tab, frame: 3, file: 'camera.js' }]);
  });

  it('whose frame is closed to Porchlight is told so: its page goes on', async () => {
    background.tabs.closed.add(`${DISCORD.tab}/${DISCORD.frame}`);
    await expect(background.fromPage(cameraFound, {})).rejects.toThrow();
  });

  it('shows the child a card while the camera is on, and takes it away after', async () => {
    await report();
    expect(cards().at(-1)).toMatchObject({ siteName: 'Discord', sessions: [{ id: 's' }] });
    await report({ endedAt: background.clock.now() });
    expect(cards().at(-1)).toMatchObject({ sessions: [] });
  });

  it('knows how long the camera was on, also over a killed background', async () => {
    const startedAt = background.clock.now();
    await report({ startedAt });
    background.clock.pass(10 * SECOND);
    background.restart();
    await report({ startedAt, corroborated: true });
    background.clock.pass(5 * SECOND);
    await report({ startedAt, endedAt: background.clock.now() });
    const [session] = await sessions();
    expect((session?.endedAt ?? 0) - startedAt).toBe(15 * SECOND);
    expect(session?.corroborated).toBe(true);
    expect((await background.fromUi(getSnapshot, {})).today).toMatchObject([
      { site: 'Discord', cameraSeconds: 15 },
    ]);
  });

  it('counts a report that comes twice once, and does not open an ended session again', async () => {
    const startedAt = background.clock.now();
    await report();
    background.clock.pass(SECOND);
    const endedAt = background.clock.now();
    await report({ startedAt, endedAt });
    await report({ startedAt, endedAt });
    await report({ startedAt });
    expect(await sessions()).toMatchObject([{ endedAt }]);
  });

  it('ends a session at its last sign of life when its page vanishes', async () => {
    const startedAt = background.clock.now();
    await report();
    background.clock.pass(10 * SECOND);
    await report({ startedAt });
    const last = background.clock.now();
    background.clock.pass(3600 * SECOND);
    background.restart();
    expect(await sessions()).toMatchObject([{ endedAt: last }]);
    await background.cameraLog.endSilent();
    expect(await sessions()).toMatchObject([{ endedAt: last }]);
  });

  it('ends the sessions of a closed tab and of no other', async () => {
    await report({ session: 'here' });
    await report({ session: 'there' }, { ...DISCORD, tab: 8 });
    background.clock.pass(SECOND);
    await background.cameraLog.endTab(7);
    const ends = (await sessions()).map(({ id, endedAt }) => [id, endedAt]);
    expect(Object.fromEntries(ends)).toEqual({ here: background.clock.now(), there: null });
  });

  it('believes no page about the session of another', async () => {
    await report();
    await report({ endedAt: background.clock.now() }, { ...DISCORD, tab: 9, host: 'web.telegram.org' });
    expect(await sessions()).toMatchObject([{ site: 'Discord', endedAt: null }]);
  });

  it('clips times that a page makes up', async () => {
    const now = background.clock.now();
    await report({ startedAt: now + 3600 * SECOND });
    await report({ endedAt: now - 3600 * SECOND });
    expect(await sessions()).toMatchObject([{ startedAt: now, endedAt: now }]);
  });

  describe('time on air', () => {
    const onAir = async () => (await sessions())[0]?.onAir;

    it('is kept with the ways that there were', async () => {
      const startedAt = background.clock.now();
      await report({ startedAt });
      expect(await onAir()).toEqual({ ms: 0, ways: [] });
      background.clock.pass(10 * SECOND);
      await report({ startedAt, isOnAir: true, onAirMs: 4 * SECOND, ways: ['recording'] });
      background.restart();
      background.clock.pass(10 * SECOND);
      const endedAt = background.clock.now();
      await report({ startedAt, endedAt, onAirMs: 9 * SECOND, ways: ['call'] });
      expect(await onAir()).toEqual({ ms: 9 * SECOND, ways: ['call', 'recording'] });
    });

    it('does not shrink by a report that comes late', async () => {
      const startedAt = background.clock.now();
      await report({ startedAt });
      background.clock.pass(10 * SECOND);
      await report({ startedAt, onAirMs: 5 * SECOND, ways: ['call'] });
      await report({ startedAt, onAirMs: 2 * SECOND, ways: [] });
      expect(await onAir()).toEqual({ ms: 5 * SECOND, ways: ['call'] });
    });

    it('is never longer than the session, whatever a page makes up', async () => {
      const startedAt = background.clock.now();
      background.clock.pass(3 * SECOND);
      await report({ startedAt, isOnAir: true, onAirMs: 3600 * SECOND, ways: ['call'] });
      expect((await onAir())?.ms).toBe(3 * SECOND);
      await report({ startedAt, endedAt: startedAt + SECOND, onAirMs: 3600 * SECOND, ways: ['call'] });
      expect((await onAir())?.ms).toBe(SECOND);
    });

    it.each([
      { isOnAir: true, expected: 6 * SECOND },
      { isOnAir: false, expected: 2 * SECOND },
    ])('runs on until its tab is closed if the picture left (%j)', async ({ isOnAir, expected }) => {
      const startedAt = background.clock.now();
      background.clock.pass(2 * SECOND);
      await report({ startedAt, isOnAir, onAirMs: 2 * SECOND, ways: ['call'] });
      background.clock.pass(4 * SECOND);
      await background.cameraLog.endTab(7);
      expect((await onAir())?.ms).toBe(expected);
    });

    it('ends at the last sign of life of a page that vanishes', async () => {
      const startedAt = background.clock.now();
      background.clock.pass(2 * SECOND);
      await report({ startedAt, isOnAir: true, onAirMs: 2 * SECOND, ways: ['call'] });
      background.clock.pass(3600 * SECOND);
      await background.cameraLog.endTab(7);
      expect((await onAir())?.ms).toBe(2 * SECOND);
    });
  });

  it.each([
    { sharing: { camera: true, screen: false }, corroborated: true },
    { sharing: { camera: false, screen: true }, corroborated: false },
  ])(
    'takes the browser at its word when it says that the tab shares $sharing',
    async ({ sharing, corroborated }) => {
      await report({}, { ...DISCORD, sharing });
      expect(await sessions()).toMatchObject([{ corroborated }]);
    },
  );

  it('takes the card away while the camera is paused', async () => {
    await report();
    await report({ paused: true });
    expect(cards().at(-1)).toMatchObject({ sessions: [] });
    await report({ paused: false });
    expect(cards().at(-1)).toMatchObject({ sessions: [{ id: 's' }] });
  });

  it('takes what was noticed without a claim for the session of another frame, if there is one', async () => {
    await report({ session: 'told' }, { ...DISCORD, frame: 3 });
    await report({ session: 'noticed', noticed: true });
    expect(await sessions()).toMatchObject([{ id: 'told', corroborated: true }]);
    await report({ session: 'told', endedAt: background.clock.now() }, { ...DISCORD, frame: 3 });
    await report({ session: 'noticed', noticed: true, endedAt: background.clock.now() });
    expect((await sessions()).map(({ id }) => id)).toEqual(['told']);
    await report({ session: 'later', noticed: true });
    expect((await sessions()).map(({ id }) => id)).toContain('later');
  });

  it('keeps no history of a flood: only what somebody saw, what lasted, and what still goes on', async () => {
    const startedAt = background.clock.now();
    await report({ session: 'earlier', startedAt });
    background.clock.pass(20 * SECOND);
    await report({ session: 'earlier', startedAt, endedAt: background.clock.now() });
    background.clock.pass(20 * SECOND);
    const now = background.clock.now();
    for (let index = 0; index < 9; index += 1)
      await report({ session: `flicker ${index}`, startedAt: now, endedAt: now });
    await report({ session: 'seen', startedAt: now, endedAt: now, corroborated: true });
    await report({ session: 'elsewhere', startedAt: now, endedAt: now }, { ...DISCORD, frame: 4 });
    await report({ session: 'on', startedAt: now });
    await background.fromPage(pageMisbehaved, { how: 'oddPage' });
    const left = (await sessions()).map(({ id }) => id).sort();
    expect(left).toEqual(['earlier', 'elsewhere', 'on', 'seen']);
    const { blindSpots } = await background.fromUi(getSnapshot, {});
    expect(blindSpots.filter(({ kind }) => kind === 'oddPage')).toMatchObject([{ count: 1 }]);
  });

  it.each([
    { host: 'discord.com', concern: 'strangerSite', expected: false },
    { host: 'ome.tv', concern: 'strangerSite', expected: true },
  ])('$host pairs strangers: $expected', async ({ host, concern, expected }) => {
    await report({}, { ...DISCORD, host });
    expect((await sessions())[0]?.concerns.some((found) => found === concern)).toBe(expected);
  });

  it('knows that a contact asked for the camera, even on another site', async () => {
    await background.fromPage(messagesObserved, {
      conversation: { id: 'a', title: 'Robin', audience: 'direct' },
      contact: { id: 'Robin', name: 'Robin', account: {} },
      observations: [observed(['asksAlone']), observed(['secrecy']), observed(['asksCamera'])],
    });
    await report({}, { ...DISCORD, tab: 8, host: 'web.telegram.org' });
    expect((await sessions())[0]?.concerns).toContain('contactAsked');
  });

  it('passes "turn the camera off" to the frames of the tab, and says when none could do it', async () => {
    await expect(background.fromPage(turnCameraOff, {})).rejects.toThrow('No frame');
    background.tabs.withCamera.add('7/3');
    await background.fromPage(turnCameraOff, {});
    expect(background.tabs.shown).toMatchObject([{ tab: 7, frame: 3 }]);
  });
});
