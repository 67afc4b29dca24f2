import { beforeEach, describe, expect, it } from 'vitest';
import { type Cameras, followCameras } from '../../../src/page/cameras.ts';
import { captureMedia, type MediaNatives } from '../../../src/page/natives.ts';
import { wrapCameras } from '../../../src/page/wrap-cameras.ts';
import { fakeRealm, LET_ALL_GO } from './fake-realm.ts';

type Page = ReturnType<typeof fakeRealm>;
type Track = ReturnType<Page['unseenCamera']>;

let page: Page;
let natives: MediaNatives;
let claims: string[];
let cameras: Cameras;
let camera: Track;
let setBehindOurBack: (track: Track, on: boolean) => void;

async function getCamera(): Promise<Track> {
  const stream = await new page.MediaDevices().getUserMedia({ video: true });
  return stream.getVideoTracks()[0] as Track;
}

beforeEach(async () => {
  page = fakeRealm();
  claims = [];
  const { set } = Object.getOwnPropertyDescriptor(page.MediaStreamTrack.prototype, 'enabled') ?? {};
  setBehindOurBack = (track, on) => set?.call(track, on);
  natives = captureMedia(page.realm);
  cameras = followCameras(natives, ({ kind, session, paused, call }) =>
    claims.push([kind, session, paused && 'paused', call && 'call'].filter(Boolean).join(' ')),
  );
  wrapCameras(page.realm, natives, cameras, LET_ALL_GO);
  camera = await getCamera();
});

/** Whether it is black, whatever the page is told. */
const isBlack = (track: Track) => !natives.isOn(track as unknown as MediaStreamTrack);

describe('a camera that is held', () => {
  it('is black, and shows again in the same session', () => {
    cameras.hold(true);
    expect(isBlack(camera)).toBe(true);
    cameras.hold(false);
    expect(isBlack(camera)).toBe(false);
    expect(claims).toEqual(['cameraStarted 1', 'cameraChanged 1 paused', 'cameraChanged 1']);
  });

  it('stays black whatever the page wants, and the page sees what it wants', () => {
    cameras.hold(true);
    expect(camera.enabled).toBe(true);
    camera.enabled = false;
    expect(camera.enabled).toBe(false);
    camera.enabled = true;
    expect([camera.enabled, isBlack(camera)]).toEqual([true, true]);
  });

  it('is, once it is let go, as the page wanted it last', () => {
    cameras.hold(true);
    // As a page's own button does.
    camera.enabled = !camera.enabled;
    cameras.hold(false);
    expect([camera.enabled, isBlack(camera)]).toEqual([false, true]);
    camera.enabled = true;
    expect(isBlack(camera)).toBe(false);
  });

  it('that the page had paused stays so', () => {
    camera.enabled = false;
    cameras.hold(true);
    cameras.hold(true);
    cameras.hold(false);
    expect(isBlack(camera)).toBe(true);
  });

  it.each<[string, () => Track | Promise<Track>]>([
    ['a copy', () => camera.clone()],
    ['a copy of its stream', () => new page.MediaStream([camera]).clone().getVideoTracks()[0] as Track],
    ['another', getCamera],
  ])('has company in the dark: %s', async (_, make) => {
    cameras.hold(true);
    const other = await make();
    expect([other.enabled, isBlack(other)]).toEqual([true, true]);
    cameras.hold(false);
    expect(isBlack(other)).toBe(false);
  });

  it.each([
    ['before', false],
    ['meanwhile', true],
  ])('is black also in what is made of a video of it %s, and then seen again', (_, isMeanwhile) => {
    const video = new page.HTMLMediaElement();
    video.srcObject = new page.MediaStream([camera]);
    if (isMeanwhile) cameras.hold(true);
    const [made] = video.captureStream().getVideoTracks() as [Track];
    cameras.hold(true);
    expect([made.enabled, isBlack(made)]).toEqual([true, true]);
    cameras.hold(false);
    expect([camera, made].map(isBlack)).toEqual([false, false]);
  });

  it('is made black again when a page found a way around', () => {
    cameras.hold(true);
    setBehindOurBack(camera, true);
    page.tick();
    expect(isBlack(camera)).toBe(true);
  });

  it('is also one that nobody saw being asked for', () => {
    cameras.hold(true);
    const unseen = page.unseenCamera();
    unseen.enabled = true;
    expect(isBlack(unseen)).toBe(true);
  });

  it('is not on air', () => {
    const connection = new page.RTCPeerConnection();
    connection.addTrack(camera);
    connection.become('connected');
    page.tick();
    cameras.hold(true);
    expect(claims).toEqual(['cameraStarted 1', 'cameraChanged 1 call', 'cameraChanged 1 paused']);
  });

  it('is a new one, too, until somebody goes on', async () => {
    cameras.hold(true);
    camera.stop();
    camera = await getCamera();
    expect(isBlack(camera)).toBe(true);
    page.tick();
    expect(claims.slice(-2)).toEqual(['cameraStarted 2', 'cameraChanged 2 paused']);
  });

  it('leaves alone what is no camera', () => {
    cameras.hold(true);
    const drawing = page.canvasTrack();
    drawing.enabled = false;
    drawing.enabled = true;
    expect(isBlack(drawing)).toBe(false);
  });

  it('throws what the native throws for a wrong `this`', () => {
    cameras.hold(true);
    const { get, set } = Object.getOwnPropertyDescriptor(page.MediaStreamTrack.prototype, 'enabled') ?? {};
    expect(() => get?.call({})).toThrow(TypeError);
    expect(() => set?.call({}, true)).toThrow(TypeError);
  });
});

describe('a camera whose picture the page changes with applyConstraints', () => {
  it('goes on in its session', async () => {
    await camera.applyConstraints({ width: 320 });
    page.tick();
    expect(claims).toEqual(['cameraStarted 1']);
    camera.stop();
    expect(claims).toEqual(['cameraStarted 1', 'cameraStopped 1']);
  });

  it('stays black while it is held', async () => {
    cameras.hold(true);
    await camera.applyConstraints({ width: 320 });
    page.tick();
    expect(isBlack(camera)).toBe(true);
  });
});
