import { beforeEach, describe, expect, it } from 'vitest';
import { type Cameras, followCameras } from '../../../src/page/cameras.ts';
import { captureMedia } from '../../../src/page/natives.ts';
import { wrapCameras } from '../../../src/page/wrap-cameras.ts';
import type { CameraClaim } from '../../../src/protocol/page-port.ts';
import { fakeRealm, LET_ALL_GO } from './fake-realm.ts';

let page: ReturnType<typeof fakeRealm>;
let claims: string[];
let cameras: Cameras;
let stepDown: () => void;

beforeEach(() => {
  page = fakeRealm();
  claims = [];
  const natives = captureMedia(page.realm);
  cameras = followCameras(natives, (claim: CameraClaim) => claims.push(`${claim.kind} ${claim.session}`));
  stepDown = wrapCameras(page.realm, natives, cameras, LET_ALL_GO);
});

const getCamera = () => new page.MediaDevices().getUserMedia({ video: true });

describe('a camera session', () => {
  it('starts with the stream and ends with its last track', async () => {
    const stream = await getCamera();
    expect(claims).toEqual(['cameraStarted 1']);
    stream.getVideoTracks()[0]?.stop();
    expect(claims).toEqual(['cameraStarted 1', 'cameraStopped 1']);
  });

  it('is claimed before the page gets the stream', async () => {
    const seenByPage = await getCamera().then(() => [...claims]);
    expect(seenByPage).toEqual(['cameraStarted 1']);
  });

  it.each([
    ['audio alone', { audio: true }],
    ['nothing', {}],
  ])('does not start with %s', async (_, constraints) => {
    await new page.MediaDevices().getUserMedia(constraints);
    expect(claims).toEqual([]);
  });

  it.each(['getDisplayMedia', 'getUserMedia'] as const)('tells a screen of %s from a camera', async (way) => {
    const kinds: string[] = [];
    const fresh = fakeRealm();
    const natives = captureMedia(fresh.realm);
    const told = followCameras(natives, ({ kind, session, screen }) =>
      kinds.push(`${kind} ${session} ${screen ? 'screen' : 'camera'}`),
    );
    wrapCameras(fresh.realm, natives, told, LET_ALL_GO);
    const devices = new fresh.MediaDevices();
    const shared = await devices[way]({ video: 'screen' });
    const seen = await devices.getUserMedia({ video: true });
    seen.getVideoTracks()[0]?.stop();
    fresh.tick();
    shared.getVideoTracks()[0]?.stop();
    expect(kinds).toEqual([
      'cameraStarted 1 screen',
      'cameraChanged 1 camera',
      'cameraChanged 1 screen',
      'cameraStopped 1 camera',
    ]);
  });

  it('lasts while a clone of the track lives', async () => {
    const [track] = (await getCamera()).getVideoTracks();
    const clone = track?.clone();
    track?.stop();
    expect(claims).toEqual(['cameraStarted 1']);
    clone?.stop();
    expect(claims).toEqual(['cameraStarted 1', 'cameraStopped 1']);
  });

  it('lasts while a clone of the stream lives, but not for what was drawn', async () => {
    const [track] = (await getCamera()).getVideoTracks();
    const mixed = new page.MediaStream([page.canvasTrack(), track as NonNullable<typeof track>]);
    const copies = mixed.clone().getVideoTracks();
    track?.stop();
    expect(claims).toEqual(['cameraStarted 1']);
    copies.find((copy) => copy.label === 'Front camera')?.stop();
    expect(claims).toEqual(['cameraStarted 1', 'cameraStopped 1']);
  });

  it('is one session while a second stream overlaps, and a new one after a break', async () => {
    const first = await getCamera();
    const second = await getCamera();
    first.getVideoTracks()[0]?.stop();
    second.getVideoTracks()[0]?.stop();
    await getCamera();
    expect(claims).toEqual(['cameraStarted 1', 'cameraStopped 1', 'cameraStarted 2']);
  });

  it('ends when the device goes away, and needs no timer after that', async () => {
    const stream = await getCamera();
    expect(page.timers()).toBe(1);
    const [track] = stream.getVideoTracks();
    const ended = new Promise((resolve) => track?.addEventListener('ended', resolve));
    track?.unplug();
    await ended;
    page.tick();
    expect(claims).toEqual(['cameraStarted 1', 'cameraStopped 1']);
    expect(page.timers()).toBe(0);
  });

  it('is seen through the callback form', () => {
    new page.Navigator().webkitGetUserMedia(
      { video: true },
      () => claims.push('page'),
      () => {},
    );
    expect(claims).toEqual(['cameraStarted 1', 'page']);
  });

  it('is not started by a page that calls clone on a track of its own', () => {
    page.canvasTrack().clone();
    expect(claims).toEqual([]);
  });
});

describe('the order to stop', () => {
  it('stops every track and clone, and lets the page notice', async () => {
    const [track] = (await getCamera()).getVideoTracks();
    const clone = track?.clone();
    const heard: string[] = [];
    track?.addEventListener('ended', () => heard.push('track'));
    clone?.addEventListener('ended', () => heard.push('clone'));
    cameras.stop();
    expect([track?.readyState, clone?.readyState]).toEqual(['ended', 'ended']);
    expect(heard.sort()).toEqual(['clone', 'track']);
    expect(claims).toEqual(['cameraStarted 1', 'cameraStopped 1']);
  });

  it('works when the page has replaced what it could', async () => {
    const [track] = (await getCamera()).getVideoTracks();
    page.MediaStreamTrack.prototype.stop = () => {};
    page.MediaStream.prototype.getVideoTracks = () => [];
    cameras.stop();
    expect(track?.readyState).toBe('ended');
  });

  it('does nothing where no camera is on', () => {
    cameras.stop();
    expect(claims).toEqual([]);
  });
});

describe('what the page gets', () => {
  it('is the very promise of the native, and its rejection unchanged', async () => {
    await expect(new page.MediaDevices().getUserMedia({ refuse: true })).rejects.toBe(page.refusal);
    expect(claims).toEqual([]);
  });

  it('is the error of the native for a wrong `this`', async () => {
    const { getUserMedia } = page.MediaDevices.prototype;
    await expect(getUserMedia.call({} as never, { video: true })).rejects.toThrow('Illegal invocation');
    expect(() => page.MediaStreamTrack.prototype.stop.call({} as never)).toThrow('Illegal invocation');
    expect(() => Reflect.apply(page.Navigator.prototype.webkitGetUserMedia, {}, [])).toThrow(
      'Illegal invocation',
    );
  });

  it('is untouched by a failure of ours', async () => {
    const fail = () => {
      throw new Error('ours');
    };
    Object.assign(cameras, { add: fail, leaving: fail });
    await expect(getCamera()).resolves.toBeInstanceOf(page.MediaStream);
  });

  it('passes straight through after stepping down', async () => {
    stepDown();
    const stream = await getCamera();
    expect(stream.getVideoTracks()[0]?.readyState).toBe('live');
    expect(claims).toEqual([]);
  });

  it('can be subclassed', async () => {
    class Better extends page.MediaDevices {
      override async getUserMedia(constraints: { video?: boolean }) {
        return await super.getUserMedia(constraints);
      }
    }
    await new Better().getUserMedia({ video: true });
    expect(claims).toEqual(['cameraStarted 1']);
  });
});

describe('wrapped properties', () => {
  const METHODS = [
    ['MediaDevices', 'getUserMedia'],
    ['Navigator', 'webkitGetUserMedia'],
    ['MediaStreamTrack', 'stop'],
    ['MediaStreamTrack', 'clone'],
    ['MediaStream', 'clone'],
  ] as const;

  it.each(METHODS)('%s.%s looks like the native', (owner, name) => {
    const natives = Object.getOwnPropertyDescriptor(fakeRealm()[owner].prototype, name);
    const wrapped = Object.getOwnPropertyDescriptor(page[owner].prototype, name);
    const looks = (descriptor: PropertyDescriptor | undefined) => ({
      ...descriptor,
      value: [descriptor?.value.name, descriptor?.value.length, Reflect.ownKeys(descriptor?.value)],
    });
    expect(looks(wrapped)).toEqual(looks(natives));
  });

  it('adds no property anywhere', () => {
    const fresh = fakeRealm();
    for (const [owner] of METHODS) {
      expect(Reflect.ownKeys(page[owner].prototype)).toEqual(Reflect.ownKeys(fresh[owner].prototype));
    }
  });

  it('leaves alone what a browser does not let it change', () => {
    const fixed = fakeRealm();
    const native = fixed.MediaDevices.prototype.getUserMedia;
    Object.defineProperty(fixed.MediaDevices.prototype, 'getUserMedia', {
      writable: false,
      configurable: false,
    });
    wrapCameras(fixed.realm, captureMedia(fixed.realm), cameras, LET_ALL_GO);
    expect(fixed.MediaDevices.prototype.getUserMedia).toBe(native);
  });

  it('are none where a browser has no camera interface', () => {
    expect(() => captureMedia({ Event, setInterval, clearInterval })).toThrow();
  });
});
