import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { cameraSeen, messagesObserved, turnCameraOff } from '../../src/protocol/content-commands.ts';
import { showCamera } from '../../src/protocol/tab-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { DISCORD, TestBackground } from '../fakes/background.ts';
import { observed } from '../fakes/observations.ts';

const SECOND = 1000;

describe('camera sessions', () => {
  let background: TestBackground;
  beforeEach(() => {
    background = new TestBackground();
  });

  const report = (
    fields: { session?: string; endedAt?: number | null; startedAt?: number; corroborated?: boolean } = {},
    sender = DISCORD,
  ) =>
    background.fromPage(
      cameraSeen,
      {
        session: 's',
        startedAt: background.clock.now(),
        endedAt: null,
        corroborated: false,
        hidden: false,
        ...fields,
      },
      sender,
    );
  const sessions = async () => (await background.fromUi(getSnapshot, {})).camera;
  const cards = () =>
    background.tabs.shown.filter(({ command }) => command === showCamera.name).map(({ request }) => request);

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
