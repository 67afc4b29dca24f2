import { beforeEach, describe, expect, it } from 'vitest';
import { followCameras } from '../../../src/page/cameras.ts';
import { captureMedia } from '../../../src/page/natives.ts';
import { wrapCameras } from '../../../src/page/wrap-cameras.ts';
import { fakeRealm, LET_ALL_GO } from './fake-realm.ts';

type Page = ReturnType<typeof fakeRealm>;
type Stream = Awaited<ReturnType<InstanceType<Page['MediaDevices']>['getUserMedia']>>;
type Track = ReturnType<Page['unseenCamera']>;

let page: Page;
let claims: string[];
let stream: Stream;
let camera: Track;
/** How often a native was asked something about a track. */
let asked: number;

/** A page has this before anything of ours runs, so it counts what our side asks and what the page's own calls do. */
function countQuestions(realm: Page): void {
  const { prototype } = realm.MediaStreamTrack;
  for (const name of ['readyState', 'enabled', 'getSettings'] as const) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
    const part = descriptor.get ? 'get' : 'value';
    const native = descriptor[part];
    const counted = function (this: unknown) {
      asked += 1;
      return native.call(this);
    };
    Object.defineProperty(prototype, name, { ...descriptor, [part]: counted });
  }
}

beforeEach(async () => {
  page = fakeRealm();
  claims = [];
  countQuestions(page);
  const natives = captureMedia(page.realm);
  const cameras = followCameras(natives, ({ kind, paused, call, recording }) =>
    claims.push(
      [kind, paused && 'paused', call && 'call', recording && 'recording'].filter(Boolean).join(' '),
    ),
  );
  wrapCameras(page.realm, natives, cameras, LET_ALL_GO);
  stream = await new page.MediaDevices().getUserMedia({ video: true });
  camera = stream.getVideoTracks()[0] as Track;
  claims = [];
  asked = 0;
});

/** Calls something so many times, and gives how often tracks were asked about meanwhile. */
function questionsOf(times: number, call: (at: number) => void): number {
  asked = 0;
  for (let at = 0; at < times; at += 1) call(at);
  return asked;
}

function callWith(track: Track) {
  const connection = new page.RTCPeerConnection();
  const sender = connection.addTrack(track);
  connection.become('connected');
  page.tick();
  return { connection, sender };
}

describe('a page that calls the same a thousand times in a row', () => {
  it('makes one change known, not a thousand, and what holds at the end', () => {
    for (let at = 0; at < 1_000; at += 1) {
      const recorder = new page.MediaRecorder(stream);
      recorder.start();
      recorder.stop();
    }
    page.tick();
    expect(claims).toEqual(['cameraChanged recording', 'cameraChanged']);
    page.tick();
    page.tick();
    expect(claims).toHaveLength(2);
  });

  it.each<[string, (at: number) => void]>([
    ['clones that it keeps', () => void camera.clone()],
    ['clones that it stops', () => camera.clone().stop()],
    ['connections', () => void new page.RTCPeerConnection().addTrack(camera)],
    ['recorders', () => new page.MediaRecorder(stream).start()],
  ])('pays for each the same however many there were before: %s', (_, call) => {
    const few = questionsOf(100, call);
    const many = questionsOf(1_000, call);
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThanOrEqual(few * 11);
  });

  it.each<[string, (clones: Track[]) => Track[]]>([
    ['oldest first', (clones) => clones],
    ['newest first', (clones) => clones.reverse()],
  ])('may stop its clones one by one, %s', (_, order) => {
    const clones = order(Array.from({ length: 1_000 }, () => camera.clone()));
    expect(questionsOf(1_000, (at) => clones[at]?.stop())).toBeLessThan(5_000);
    camera.stop();
    expect(claims).toEqual(['cameraStopped']);
  });

  it('needs one timer more, for a moment', () => {
    for (let at = 0; at < 1_000; at += 1) new page.RTCPeerConnection().addTrack(camera);
    expect(page.timers()).toBe(2);
    page.tick();
    page.tick();
    expect(page.timers()).toBe(1);
  });
});

describe('between two looks nothing is missed:', () => {
  it('a recording that lasts a moment', () => {
    new page.RTCPeerConnection().getTransceivers();
    const recorder = new page.MediaRecorder(stream);
    recorder.start();
    recorder.stop();
    page.tick();
    expect(claims).toEqual(['cameraChanged recording', 'cameraChanged']);
  });

  it('a call that lasts a moment', async () => {
    const { sender } = callWith(page.canvasTrack());
    await sender.replaceTrack(camera);
    await sender.replaceTrack(null);
    page.tick();
    expect(claims).toEqual(['cameraChanged call', 'cameraChanged']);
  });

  it('a camera that is shown for a moment', () => {
    callWith(camera);
    claims = [];
    camera.enabled = false;
    camera.enabled = true;
    camera.enabled = false;
    expect(claims).toEqual(['cameraChanged paused', 'cameraChanged call', 'cameraChanged paused']);
  });

  it('the end', () => {
    callWith(camera);
    camera.stop();
    expect(claims).toEqual(['cameraChanged call', 'cameraStopped']);
    expect(page.timers()).toBe(0);
  });
});
