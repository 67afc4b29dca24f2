import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCard, waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { CAMERA_PAGE, runOn } from './harness/camera-page.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

/** What messages take on a busy machine, and at most a second until a call is seen. */
const TOLERANCE = 1_500;
/** From one sign of life to the next. */
const BEAT = 10_000;

let server: PageServer;
let browser: TestBrowser;
/** That a page is gone without a word is known after a while only, by its silence: before the rest begins, and looked at last. */
let crashed: Lost;
let discarded: Lost;

interface Lost {
  call: Call;
  lostAt: number;
}

beforeAll(async () => {
  server = await servePages({
    '/': { html: CAMERA_PAGE },
    '/next': { html: '<!doctype html><title>Next</title><link rel="icon" href="data:,"><body>' },
  });
  browser = await openTestBrowser();
  crashed = await openToLose('crashed.localhost', ({ page }) => browser.crash(page));
  discarded = await openToLose('discarded.localhost', discard);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function openToLose(host: string, lose: (call: Call) => Promise<void>): Promise<Lost> {
  const call = await openCall(browser, host);
  const lostAt = Date.now();
  await lose(call);
  return { call, lostAt };
}

/** What a browser does that runs out of memory: the tab stays, and its page is gone. */
async function discard({ host }: Call): Promise<void> {
  // In front of it: no browser discards what somebody looks at.
  const own = await browser.openExtensionPage('src/ui/help/index.html');
  await own.evaluate(`(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    const [tab] = await tabs.query({ url: 'http://${host}/*' });
    await tabs.discard(tab.id);
    const [left] = await tabs.query({ discarded: true });
    if (!left) throw new Error('The browser discards nothing');
  })()`);
  await own.close();
}

/** A page that has its camera in a call. Its host tells its sessions from the others. */
interface Call {
  page: Page;
  host: string;
  startedAt: number;
  onAirFrom: number;
}

const addressOf = (host: string, path = '/') => `http://${host}:${server.port}${path}`;

async function openCall(where: TestBrowser, host: string): Promise<Call> {
  const page = await where.open(addressOf(host));
  const { startedAt } = await runOn(page, 'await switchOnAndCall()');
  const onAirFrom = Number(await page.evaluate('performance.timeOrigin + onAirSince'));
  await sessionsWhen(where, host, 'time on air', ([session]) => (session?.onAir?.ms ?? 0) > 0);
  return { page, host, startedAt, onAirFrom };
}

type Session = Awaited<ReturnType<TestBrowser['snapshot']>>['camera'][number];

/** The sessions of a host, the latest first. */
async function sessionsWhen(
  where: TestBrowser,
  host: string,
  what: string,
  areAsExpected: (sessions: Session[]) => boolean,
): Promise<Session[]> {
  const of = (camera: Session[]) => camera.filter(({ site }) => site === host);
  return of((await where.snapshotWhen(what, ({ camera }) => areAsExpected(of(camera)))).camera);
}

const isOver = ([session]: Session[]) => session !== undefined && session.endedAt !== null;

function expectNear(what: string, actual: number, expected: number): void {
  expect(Math.abs(actual - expected), `${what}: ${actual - expected} ms off`).toBeLessThan(TOLERANCE);
}

function expectToEndAt(end: number, session: Session | undefined, call: Call): void {
  expectNear('start', session?.startedAt ?? 0, call.startedAt);
  expectNear('end', session?.endedAt ?? 0, end);
  expectNear('time on air', session?.onAir?.ms ?? 0, end - call.onAirFrom);
}

/** Nothing tells of the last moments. They may be lost, but not made longer. */
function expectToEndBefore({ call, lostAt }: Lost, session: Session | undefined): void {
  const { endedAt = null, lastSeenAt = 0 } = session ?? {};
  expect(endedAt).toBe(lastSeenAt);
  expect(lastSeenAt).toBeLessThan(lostAt + TOLERANCE);
  expect(lastSeenAt).toBeGreaterThan(lostAt - BEAT - TOLERANCE);
  expectToEndAt(lastSeenAt, session, call);
}

describe('a call ends for Porchlight when its page', () => {
  const ENDS: [string, string, (page: Page) => Promise<unknown>][] = [
    ['is left', 'left.localhost', (page) => page.goto(addressOf('left.localhost', '/next'))],
    ['is loaded anew', 'reloaded.localhost', (page) => page.reload()],
    ['is closed', 'closed.localhost', (page) => page.close()],
  ];

  it.each(ENDS)('%s', async (_, host, finish) => {
    const call = await openCall(browser, host);
    const from = Date.now();
    await finish(call.page);
    const to = Date.now();
    const sessions = await sessionsWhen(browser, host, 'the end', isOver);
    expect(sessions).toHaveLength(1);
    // A machine that is busy takes its time, in which the page is still there.
    const { endedAt = null } = sessions[0] ?? {};
    expect(endedAt).toBeGreaterThan(from - TOLERANCE);
    expect(endedAt).toBeLessThan(to + TOLERANCE);
    expectToEndAt(endedAt ?? 0, sessions[0], call);
    if (call.page.isClosed()) return;
    expect(await findCard(call.page, 'camera')).toBeNull();
    await call.page.close();
  });
});

it('a call goes on over the end of the background, and ends with its page', async () => {
  const call = await openCall(browser, 'over.localhost');
  await browser.killBackground();
  const [before] = await sessionsWhen(
    browser,
    call.host,
    'the session',
    ([session]) => session !== undefined,
  );
  expect(before?.endedAt).toBeNull();
  const seen = before?.lastSeenAt ?? 0;
  await sessionsWhen(browser, call.host, 'another beat', ([session]) => (session?.lastSeenAt ?? 0) > seen);
  await waitForCard(call.page, 'camera');
  await browser.killBackground();
  const from = Date.now();
  await call.page.close();
  const sessions = await sessionsWhen(browser, call.host, 'the end', isOver);
  expect(sessions).toHaveLength(1);
  const { endedAt = null } = sessions[0] ?? {};
  expect(endedAt).toBeGreaterThan(from - TOLERANCE);
  expectToEndAt(endedAt ?? 0, sessions[0], call);
});

/** Leaves the page and comes back to it; whether the browser had kept it as it was. */
async function leaveAndReturn(page: Page, host: string): Promise<boolean> {
  await page.evaluate('window.isKept = true');
  await page.goto(addressOf(host, '/next'));
  // A driver would wait for what a page that was kept does not do: load.
  await page.evaluate('history.back()');
  return waitFor('the page to be back', async () => {
    if ((await page.title()) !== 'Camera') return null;
    return { isKept: await page.evaluate('window.isKept === true') };
  }).then(({ isKept }) => isKept === true);
}

describe('a page that somebody comes back to', () => {
  it('was not kept with its camera on, and has none by itself', async () => {
    const host = 'kept-on.localhost';
    const page = await browser.open(addressOf(host));
    await runOn(page, 'await switchOn()');
    await waitForCard(page, 'camera');
    expect(await leaveAndReturn(page, host)).toBe(false);
    const sessions = await sessionsWhen(browser, host, 'the end', isOver);
    expect(sessions).toHaveLength(1);
    expect(await findCard(page, 'camera')).toBeNull();
    await page.close();
  });

  it('was kept with its camera off, and is followed when the camera is on again', async () => {
    const host = 'kept-off.localhost';
    const page = await browser.open(addressOf(host));
    await runOn(page, 'await switchOn(); switchOff()');
    expect(await leaveAndReturn(page, host)).toBe(true);
    await runOn(page, 'await switchOn()');
    await waitForCard(page, 'camera');
    const { endedAt } = await runOn(page, 'switchOff()');
    await waitUntilGone(page, 'camera');
    const both = (all: Session[]) => all.length === 2 && isOver(all);
    const [again] = await sessionsWhen(browser, host, 'two sessions', both);
    expectNear('end', again?.endedAt ?? 0, endedAt);
    await page.close();
  });
});

describe('what nobody could tell of', () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'porchlight-home-'));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it('ends with the last sign of life before the browser was killed', async () => {
    const before = await openTestBrowser({ home });
    const call = await openCall(before, 'killed.localhost');
    const lostAt = Date.now();
    await before.kill();

    const after = await openTestBrowser({ home });
    // In Firefox this tab has the number of the one that was lost.
    const other = await openCall(after, 'again.localhost');
    await other.page.close();
    const sessions = await sessionsWhen(after, call.host, 'the end', isOver);
    await after.close();
    expect(sessions).toHaveLength(1);
    expectToEndBefore({ call, lostAt }, sessions[0]);
  });

  it('ends with the last sign of life of a page whose tab was discarded', async () => {
    const sessions = await sessionsWhen(browser, discarded.call.host, 'the end', isOver);
    expect(sessions).toHaveLength(1);
    expectToEndBefore(discarded, sessions[0]);
  });

  it('ends with the last sign of life of a page that crashed', async () => {
    const sessions = await sessionsWhen(browser, crashed.call.host, 'the end', isOver);
    expect(sessions).toHaveLength(1);
    expectToEndBefore(crashed, sessions[0]);
    await crashed.call.page.close();
  });
});
