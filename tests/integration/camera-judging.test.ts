import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ContentSender } from '../../src/background/router.ts';
import type { SignalKind } from '../../src/domain/model.ts';
import type { RequestOf, RequestOfTab } from '../../src/protocol/command.ts';
import { cameraIsFine, cameraSeen, messagesObserved } from '../../src/protocol/content-commands.ts';
import { pauseCamera, showCamera } from '../../src/protocol/tab-commands.ts';
import { answerContact, getSnapshot } from '../../src/protocol/ui-commands.ts';
import { DISCORD, TestBackground } from '../fakes/background.ts';
import { cameraReport } from '../fakes/camera-reports.ts';
import { observed } from '../fakes/observations.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** Enough that a new contact is one to be careful with. */
const RISKY: SignalKind[] = ['asksAge', 'asksAlone', 'secrecy', 'asksPicture', 'pressure'];

const at = (host: string, tab: number): ContentSender => ({ ...DISCORD, host, pageHost: host, tab });
const MEET = at('meet.example', 7);

describe('what makes a camera private', () => {
  let background: TestBackground;
  beforeEach(() => {
    background = new TestBackground();
  });

  const report = (
    fields: Partial<RequestOf<typeof cameraSeen>> & { startedAt: number },
    sender: ContentSender = MEET,
  ) => background.fromPage(cameraSeen, cameraReport(fields), sender);

  async function writes(
    name: string,
    signals: SignalKind[],
    sender: ContentSender,
    audience: 'direct' | 'group' = 'direct',
  ) {
    await background.fromPage(
      messagesObserved,
      {
        conversation: { id: name, title: name, audience },
        contact: { id: name, name, account: {} },
        observations: signals.length > 0 ? signals.map((signal) => observed([signal])) : [observed()],
      },
      sender,
    );
  }

  /** A call that has been on air for some seconds, and what is known of it. */
  async function call(others: number, sender: ContentSender = MEET, session = 's') {
    const startedAt = background.clock.now();
    // It takes a moment until the background hears of it.
    background.clock.pass(SECOND / 10);
    await report({ session, startedAt }, sender);
    background.clock.pass(10 * SECOND);
    const onAir = { isOnAir: true, onAirMs: 9 * SECOND, ways: ['call' as const], others };
    await report({ session, startedAt, ...onAir }, sender);
    return latest(session);
  }

  async function latest(session = 's') {
    const { camera } = await background.fromUi(getSnapshot, {});
    const found = camera.find(({ id }) => id === session);
    if (!found) throw new Error(`No session ${session}`);
    return found;
  }

  function card(): RequestOfTab<typeof showCamera> {
    const shown = background.tabs.shown.filter(({ command }) => command === showCamera.name).at(-1);
    if (!shown) throw new Error('Nothing was shown');
    return shown.request as RequestOfTab<typeof showCamera>;
  }

  it.each([
    { others: 0, audience: 'unknown', concerns: ['unknownAudience', 'firstTimeHere'] },
    { others: 1, audience: 'oneToOne', concerns: ['oneToOne', 'firstTimeHere'] },
    { others: 4, audience: 'group', concerns: ['firstTimeHere'] },
  ])('a first call with $others others', async ({ others, audience, concerns }) => {
    expect(await call(others)).toMatchObject({ audience, concerns, isPrivate: true });
    expect(card()).toMatchObject({ audience, sessions: [{ concerns, isPrivate: true, isAnswered: false }] });
  });

  it('a second time on the same site is no first one, and a group there is not private', async () => {
    const startedAt = background.clock.now();
    await report({ session: 'earlier', startedAt });
    await report({ session: 'earlier', startedAt, endedAt: startedAt });
    background.clock.pass(DAY);
    expect(await call(4)).toMatchObject({ concerns: [], isPrivate: false });
  });

  it('forgets that nobody was seen once somebody is', async () => {
    const startedAt = background.clock.now();
    await call(0);
    background.clock.pass(SECOND);
    await report({ startedAt, isOnAir: true, onAirMs: 11 * SECOND, ways: ['call'], others: 3 });
    expect(await latest()).toMatchObject({ audience: 'group', concerns: ['firstTimeHere'] });
  });

  it.each([
    { seconds: 30, isHidden: false },
    { seconds: 70, isHidden: true },
  ])('a tab that is out of sight for $seconds s: $isHidden', async ({ seconds, isHidden }) => {
    const startedAt = background.clock.now();
    await report({ startedAt });
    background.clock.pass(SECOND);
    await report({ startedAt, hidden: true });
    background.clock.pass(seconds * SECOND);
    await report({ startedAt, hidden: true });
    expect((await latest()).concerns.includes('hiddenTab')).toBe(isHidden);
  });

  it('a camera that is turned on out of sight', async () => {
    await report({ startedAt: background.clock.now(), hidden: true });
    expect((await latest()).concerns).toContain('hiddenTab');
  });

  describe('together with chats', () => {
    it('names who writes in the same tab, and says who asked for the camera', async () => {
      await writes('Robin', ['asksCamera'], DISCORD);
      const startedAt = background.clock.now();
      await report({ startedAt }, DISCORD);
      expect(await latest()).toMatchObject({
        contact: { name: 'Robin', site: 'Discord' },
        concerns: ['contactAsked', 'firstTimeHere'],
      });
      expect(card()).toMatchObject({ contactName: 'Robin' });
    });

    it('takes a risky contact of the same tab for a risk, also when the background was killed', async () => {
      await writes('Robin', RISKY, DISCORD);
      background.restart();
      await report({ startedAt: background.clock.now() }, DISCORD);
      const { concerns, contact } = await latest();
      expect(concerns).toContain('riskyContact');
      expect(contact).toEqual({ name: 'Robin', site: 'Discord' });
    });

    it('names nobody whose chat was open in another tab, or on another page of this one', async () => {
      await writes('Robin', [], DISCORD);
      await report({ session: 'other tab', startedAt: background.clock.now() }, { ...DISCORD, tab: 8 });
      await report({ session: 'other page', startedAt: background.clock.now() }, MEET);
      expect([(await latest('other tab')).contact, (await latest('other page')).contact]).toEqual([
        null,
        null,
      ]);
    });

    it('takes the call of a direct chat for one of two, and of a group for one of many', async () => {
      await writes('Robin', [], DISCORD);
      expect((await call(0, DISCORD, 'direct')).audience).toBe('oneToOne');
      await writes('The crew', [], { ...DISCORD, tab: 8 }, 'group');
      expect((await call(0, { ...DISCORD, tab: 8 }, 'group')).audience).toBe('group');
    });

    it('follows who asked to move here and for the camera', async () => {
      const game = at('www.roblox.com', 3);
      await background.fromPage(
        messagesObserved,
        {
          conversation: { id: 'r', title: 'Robin', audience: 'direct' },
          contact: { id: 'r', name: 'Robin', account: {} },
          observations: [observed([{ kind: 'movesElsewhere', value: 'zoom' }]), observed(['asksCamera'])],
        },
        game,
      );
      background.clock.pass(2 * DAY);
      await report({ startedAt: background.clock.now() }, at('app.zoom.us', 9));
      expect(await latest()).toMatchObject({
        contact: { name: 'Robin', site: 'Roblox' },
        concerns: ['contactAsked', 'firstTimeHere'],
      });
    });

    it('counts nothing against those whom the family knows, and a call with them is not private', async () => {
      await writes('Robin', RISKY, DISCORD);
      const { attention } = await background.fromUi(getSnapshot, {});
      await background.fromUi(answerContact, { contact: attention[0]?.key ?? '', answer: 'known' });
      expect((await call(1, DISCORD)).concerns).toEqual(['firstTimeHere']);
    });
  });

  describe('an answer of the child', () => {
    const fine = (session: string, sender = MEET) =>
      background.fromPage(cameraIsFine, { sessions: [session], company: 'friend' }, sender);

    it('is kept and shown, and asked for again only when something new comes', async () => {
      const startedAt = background.clock.now();
      await report({ startedAt });
      await fine('s');
      expect(card().sessions).toMatchObject([{ isAnswered: true }]);
      background.clock.pass(10 * SECOND);
      await report({ startedAt, isOnAir: true, onAirMs: 9 * SECOND, ways: ['call'], others: 1 });
      expect(card().sessions).toMatchObject([{ isAnswered: true }]);
      await writes('Robin', ['asksCamera'], MEET);
      await report({ startedAt, isOnAir: true, onAirMs: 9 * SECOND, ways: ['call'], others: 1 });
      expect(card().sessions).toMatchObject([{ isAnswered: false }]);
      expect(await latest()).toMatchObject({ company: 'friend' });
    });

    it.each([
      { what: 'the same site', days: 2, sender: MEET, isAnswered: true },
      { what: 'the same site a long time later', days: 40, sender: MEET, isAnswered: false },
      { what: 'another site', days: 2, sender: at('other.example', 7), isAnswered: false },
    ])('holds for the next call on $what: $isAnswered', async ({ days, sender, isAnswered }) => {
      const startedAt = background.clock.now();
      await report({ session: 'first', startedAt });
      await fine('first');
      await report({ session: 'first', startedAt, endedAt: startedAt });
      background.clock.pass(days * DAY);
      await call(1, sender);
      expect(card().sessions).toMatchObject([{ isAnswered }]);
      expect((await latest()).company).toBeNull();
    });

    it('never holds for a site that pairs strangers', async () => {
      const strangers = at('ome.tv', 7);
      const startedAt = background.clock.now();
      await report({ session: 'first', startedAt }, strangers);
      await fine('first', strangers);
      await report({ session: 'first', startedAt, endedAt: startedAt }, strangers);
      await call(1, strangers);
      expect(card().sessions).toMatchObject([{ isAnswered: false }]);
    });

    it('settles what comes with every call for the summary, too', async () => {
      await report({ startedAt: background.clock.now() });
      expect((await background.fromUi(getSnapshot, {})).level).toBe('notice');
      await fine('s');
      expect((await background.fromUi(getSnapshot, {})).level).toBe('calm');
    });

    it('is believed of no other tab', async () => {
      await report({ startedAt: background.clock.now() });
      await fine('s', { ...MEET, tab: 99 });
      expect((await latest()).company).toBeNull();
    });
  });

  it('keeps a screen that is shared apart from the camera', async () => {
    const startedAt = background.clock.now();
    await report({ startedAt });
    await report({ session: 'screen', source: 'screen', startedAt });
    expect(card().sessions).toMatchObject([{ source: 'camera' }, { source: 'screen' }]);
    expect((await latest('screen')).concerns).toEqual(['firstTimeHere']);
    await report({ session: 'again', source: 'screen', startedAt });
    expect((await latest('again')).concerns).toEqual([]);
  });

  it('pauses also what another frame turns on while the child has paused', async () => {
    const startedAt = background.clock.now();
    background.tabs.withCamera.add('7/3');
    await report({ startedAt });
    await report({ startedAt, paused: true, held: true });
    await report({ session: 'frame', startedAt }, { ...MEET, frame: 3 });
    const pauses = () => background.tabs.shown.filter(({ command }) => command === pauseCamera.name);
    expect(pauses()).toMatchObject([{ frame: 3, request: { paused: true } }]);
    await report({ startedAt });
    await report({ session: 'frame', startedAt, paused: true, held: true }, { ...MEET, frame: 3 });
    expect(pauses()).toHaveLength(1);
  });

  it('shows a camera that the child paused as paused, and none that the page paused', async () => {
    const startedAt = background.clock.now();
    await report({ startedAt });
    await report({ startedAt, paused: true, held: true });
    expect(card().sessions).toMatchObject([{ id: 's', held: true }]);
    await report({ startedAt, paused: true, held: false });
    expect(card().sessions).toEqual([]);
  });
});
