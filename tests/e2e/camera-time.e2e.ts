import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, accountIn, pageThatRuns } from './harness/camera-page.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

/** Where nothing tells of a change the page is looked at each second; the rest is what messages take on a busy machine. */
const TOLERANCE = 1_500;

/** What a page does, from the camera's start to its end. Each stretch is longer than the tolerance. */
const CALLS: Record<string, string> = {
  'is sent all the time': `
    await switchOnAndCall();
    await wait(4000);
    switchOff();`,
  'has nothing to send for a while': `
    const { sender } = await switchOnAndCall();
    await wait(2000);
    await sender.replaceTrack(null);
    onAirEnds();
    await wait(3000);
    await sender.replaceTrack(track);
    onAirBegins();
    await wait(2000);
    switchOff();`,
  'does not send for a while': `
    const ends = await switchOnAndCall();
    const [transceiver] = ends.here.getTransceivers();
    await wait(2000);
    transceiver.direction = 'inactive';
    await negotiate(ends);
    onAirEnds();
    await wait(3000);
    transceiver.direction = 'sendonly';
    await negotiate(ends);
    onAirBegins();
    await wait(2000);
    switchOff();`,
  'sends black for a while': `
    await switchOnAndCall();
    await wait(2000);
    track.enabled = false;
    onAirEnds();
    await wait(3000);
    track.enabled = true;
    onAirBegins();
    await wait(2000);
    switchOff();`,
  'is agreed on anew': `
    const ends = await switchOnAndCall();
    await wait(2000);
    ends.here.addTransceiver('audio');
    await negotiate(ends);
    await wait(2000);
    await negotiate(ends);
    await wait(1000);
    switchOff();`,
  'goes on by another connection with a copy': `
    const { here, there } = await switchOnAndCall();
    await wait(2000);
    const copy = track.clone();
    await call(copy);
    here.close();
    there.close();
    track.stop();
    await wait(3000);
    switchOff(copy);`,
  'gets other pictures': `
    await switchOnAndCall();
    await wait(2000);
    await track.applyConstraints({ width: 320, height: 240 });
    // No camera has such a picture; browsers differ in whether they say so.
    await track.applyConstraints({ width: { exact: 1 } }).catch(() => {});
    if (track.readyState !== 'live') throw new Error('The camera is gone');
    await wait(3000);
    switchOff();`,
  'is one of voices first': `
    const [voice] = (await navigator.mediaDevices.getUserMedia({ audio: true })).getTracks();
    const ends = await call(voice);
    await wait(3000);
    await switchOn();
    ends.here.addTrack(track);
    await negotiate(ends);
    onAirBegins();
    await wait(3000);
    switchOff(voice);`,
  'is closed, and the camera stays': `
    const { here, there } = await switchOnAndCall();
    await wait(2000);
    here.close();
    there.close();
    onAirEnds();
    await wait(3000);
    switchOff();`,
};

const VOICES = `
  const [voice] = (await navigator.mediaDevices.getUserMedia({ audio: true })).getTracks();
  await call(voice);
  await wait(3000);
  voice.stop();`;

/** By the host it is told whose session is whose. */
const CASES = Object.entries(CALLS).map(([name, script], index) => ({
  name,
  script,
  host: `call-${index}.localhost`,
}));
const VOICES_HOST = 'voices.localhost';

let server: PageServer;
let browser: TestBrowser;
const accounts = new Map<string, Account>();

beforeAll(async () => {
  const calls = [...CASES, { script: VOICES, host: VOICES_HOST }];
  const pages = calls.map(({ host, script }) => [`/${host}`, { html: pageThatRuns(script) }]);
  server = await servePages({
    ...Object.fromEntries(pages),
    '/all': { html: '<!doctype html><title>All</title><link rel="icon" href="data:,"><body>' },
  });
  browser = await openTestBrowser();
  const page = await browser.open(`${server.origin}/all`);
  const hosts = calls.map(({ host }) => host);
  // All at once, in sight: what they do is mostly waiting.
  const told = await page.evaluate(runInFrames, hosts, server.port);
  for (const [index, host] of hosts.entries()) accounts.set(host, accountIn(told[index]));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** What each frame says at its end: the frames of other hosts are asked for nothing, since drivers lose sight of them. */
function runInFrames(hosts: string[], port: number): Promise<unknown[]> {
  const accountOf = (host: string) => {
    const frame = Object.assign(document.createElement('iframe'), { allow: 'camera; microphone' });
    frame.src = `http://${host}:${port}/${host}`;
    document.body.append(frame);
    return new Promise((resolve) => {
      addEventListener('message', ({ source, data }) => source === frame.contentWindow && resolve(data));
    });
  };
  return Promise.all(hosts.map(accountOf));
}

async function sessionsOf(host: string) {
  const { camera } = await browser.snapshotWhen('that all is over', (now) =>
    now.camera.every(({ endedAt }) => endedAt !== null),
  );
  return camera.filter(({ site }) => site === host);
}

describe('the time of a call', () => {
  it.each(CASES)('that $name is what the page counted', async ({ host }) => {
    const sessions = await sessionsOf(host);
    expect(sessions).toMatchObject([{ corroborated: true, onAir: { ways: ['call'] } }]);
    const [session] = sessions;
    const account = accounts.get(host);
    if (!(session?.endedAt && session.onAir && account)) throw new Error('There is nothing to compare');
    const differences = {
      start: session.startedAt - account.startedAt,
      end: session.endedAt - account.endedAt,
      onAir: session.onAir.ms - account.onAirMs,
    };
    const isTrue = Object.values(differences).every((difference) => Math.abs(difference) < TOLERANCE);
    expect(isTrue, JSON.stringify(differences)).toBe(true);
  });

  it('is not that of a camera when only voices go', async () => {
    expect(await sessionsOf(VOICES_HOST)).toEqual([]);
  });
});
