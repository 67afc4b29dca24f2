import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { findProgram, howToInstall, PROGRAMS } from '../../tools/setup/programs.js';
import { EASYRTC_CONNECTIONS, startEasyRtc, waitUntilOneMayJoin } from './harness/easyrtc.ts';
import {
  callInJanus,
  JANUS_CONNECTIONS,
  type Janus,
  press,
  registerAs,
  startJanus,
} from './harness/janus.ts';
import { gatherOtherPeople, type OtherPeople } from './harness/other-people.ts';
import { PEERJS_CONNECTIONS, startPeerJs } from './harness/peerjs.ts';
import { waitForFilms } from './harness/pictures.ts';
import { openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

let others: OtherPeople;
let browser: TestBrowser;
let earlier: Set<string>;

beforeAll(async () => {
  others = await gatherOtherPeople({ camera: true });
  browser = await openTestBrowser();
});

afterAll(async () => {
  await browser?.close();
  await others?.close();
});

beforeEach(async () => {
  earlier = new Set((await browser.snapshot()).camera.map(({ id }) => id));
});

/** The child's session of this test, once it is as expected. */
async function sessionWhen(what: string, isAsExpected: (session: Session) => boolean): Promise<Session> {
  const { camera } = await browser.snapshotWhen(what, (now) =>
    now.camera.some((session) => !earlier.has(session.id) && isAsExpected(session)),
  );
  const found = camera.filter(({ id }) => !earlier.has(id));
  expect(found).toHaveLength(1);
  return found[0] as Session;
}
type Session = Awaited<ReturnType<TestBrowser['snapshot']>>['camera'][number];

/** How many videos of a page show moving pictures. Without sound: Firefox plays no other where nobody touched the page. */
function movingVideos(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const videos = [...document.querySelectorAll('video')].filter((video) => video.videoWidth > 0);
    for (const video of videos) {
      video.muted = true;
      await video.play();
    }
    const before = videos.map((video) => video.currentTime);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return videos.filter((video, index) => video.currentTime > (before[index] ?? 0)).length;
  });
}

const expectMoving = (page: Page, count: number) =>
  waitFor(`${count} videos that move`, async () => (await movingVideos(page)) === count);

const isInCall = ({ onAir, endedAt }: Session) =>
  endedAt === null && onAir !== null && onAir.ms > 0 && onAir.ways.includes('call');

/** Time on air goes on while a call does; the summary hears of it every few seconds. */
async function expectToGrow(): Promise<void> {
  const first = await sessionWhen('a call', isInCall);
  await sessionWhen('more of the call', ({ onAir }) => (onAir?.ms ?? 0) > (first.onAir?.ms ?? 0));
}

/** The session, if it lives on without being on air: over several signs of life. */
async function standsStill(): Promise<Session | null> {
  const first = await sessionWhen('a session', () => true);
  const later = await sessionWhen('a sign of life', ({ lastSeenAt }) => lastSeenAt > first.lastSeenAt);
  return later.onAir?.ms === first.onAir?.ms ? later : null;
}

describe('EasyRTC, in which everybody sends to everybody', () => {
  it('works as ever, and is on air from the first to the last of the others', async () => {
    const server = await startEasyRtc();
    const url = new URL('demo_multiparty.html', server.url).href;
    const sam = await browser.open(url);
    await waitForCard(sam, 'camera');
    const before = await sessionWhen('the camera', ({ endedAt }) => endedAt === null);
    expect(before).toMatchObject({ onAir: { ms: 0, ways: [] }, audience: 'nobody' });

    await waitUntilOneMayJoin(sam);
    const friends: Page[] = [];
    for (const count of [2, 3]) {
      friends.push(await others.open(url));
      for (const page of [sam, ...friends]) await expectMoving(page, count);
    }
    await waitForFilms([sam, ...friends], 2, EASYRTC_CONNECTIONS);
    await expectToGrow();
    await sessionWhen('several people', ({ audience }) => audience === 'group');
    await waitForCard(sam, 'camera');

    // Off air with the camera still on: the page's own button to leave does not turn it off.
    for (const friend of friends) await friend.close();
    await sam.evaluate('easyrtc.hangupAll()');
    const after = await waitFor('time on air to stand still', standsStill);
    expect(after.onAir?.ways).toEqual(['call']);
    expect(after.endedAt).toBeNull();
    await sam.close();
    await server.stop();
  });
});

describe('PeerJS, which brings the shims that many pages have', () => {
  it.each(['calls', 'is called'])('a child who %s is on air until somebody hangs up', async (how) => {
    const server = await startPeerJs();
    const sam = await browser.open(server.urlOf('sam'));
    const mia = await others.open(server.urlOf('mia'));
    for (const page of [sam, mia]) await page.waitForFunction('window.isReady === true');
    if (how === 'calls') await sam.evaluate("callTo('mia')");
    else await mia.evaluate("callTo('sam')");
    for (const page of [sam, mia]) await expectMoving(page, 2);
    await waitForFilms([sam, mia], 1, PEERJS_CONNECTIONS);
    await waitForCard(sam, 'camera');
    await sessionWhen('a call', isInCall);
    await sessionWhen('one other person', ({ audience }) => audience === 'oneToOne');

    await sam.evaluate('hangUp()');
    await sam.evaluate('closeCamera()');
    await waitUntilGone(sam, 'camera');
    const { startedAt, endedAt, onAir } = await sessionWhen('the end', (session) => session.endedAt !== null);
    expect(onAir?.ways).toEqual(['call']);
    expect(onAir?.ms).toBeLessThanOrEqual((endedAt ?? 0) - startedAt);
    await sam.close();
    await mia.close();
    await server.stop();
  });
});

describe('Janus, by which a server relays', () => {
  const program = findProgram(PROGRAMS.janus);
  const demo = findProgram(PROGRAMS.janusDemos);
  let janus: Janus;

  beforeAll(async () => {
    if (program && demo) janus = await startJanus(program, demo);
  });
  afterAll(() => janus?.stop());
  beforeEach(({ skip }) => {
    skip(program === null, howToInstall(PROGRAMS.janus));
    skip(demo === null, howToInstall(PROGRAMS.janusDemos));
  });

  const expectFilms = (pages: Page[], count: number) => waitForFilms(pages, count, JANUS_CONNECTIONS);

  it('a call of two is on air, and the button of the card ends it for the other', async () => {
    const sam = await browser.open(janus.callUrl);
    const mia = await others.open(janus.callUrl);
    await registerAs(sam, 'sam');
    await registerAs(mia, 'mia');
    await callInJanus(sam, mia, 'mia');
    await expectFilms([sam, mia], 1);
    await expectToGrow();

    const card = await waitForCard(sam, 'camera');
    await card.press(textOf('warning_camera_off'));
    await expectFilms([mia], 0);
    await waitUntilGone(sam, 'camera');
    const { corroborated, onAir } = await sessionWhen('the end', ({ endedAt }) => endedAt !== null);
    expect({ corroborated, ways: onAir?.ways }).toEqual({ corroborated: true, ways: ['call'] });
    // The call itself goes on.
    await expectFilms([sam], 1);
    await sam.close();
    await mia.close();
  });

  it('a room of three is on air until the child leaves it', async () => {
    const sam = await browser.open(janus.roomUrl);
    const friends = [await others.open(janus.roomUrl), await others.open(janus.roomUrl)];
    for (const [index, page] of [sam, ...friends].entries()) await registerAs(page, `guest${index}`);
    await expectFilms([sam, ...friends], 2);
    await waitForCard(sam, 'camera');
    await sessionWhen('a call', isInCall);

    await press(sam, '#unpublish');
    await expectFilms(friends, 1);
    await waitUntilGone(sam, 'camera');
    const { corroborated, onAir } = await sessionWhen('the end', ({ endedAt }) => endedAt !== null);
    expect({ corroborated, ways: onAir?.ways }).toEqual({ corroborated: true, ways: ['call'] });
    for (const page of [sam, ...friends]) await page.close();
  });
});
