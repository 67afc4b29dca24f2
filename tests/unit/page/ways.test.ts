import { beforeEach, describe, expect, it } from 'vitest';
import { followCameras } from '../../../src/page/cameras.ts';
import { captureMedia } from '../../../src/page/natives.ts';
import { wrapCameras } from '../../../src/page/wrap-cameras.ts';
import type { CameraClaim } from '../../../src/protocol/page-port.ts';
import { fakeRealm, LET_ALL_GO } from './fake-realm.ts';

type Page = ReturnType<typeof fakeRealm>;
type Stream = Awaited<ReturnType<InstanceType<Page['MediaDevices']>['getUserMedia']>>;
type Track = ReturnType<Page['unseenCamera']>;

let page: Page;
/** What was claimed, in words: `on`, `call+recording`, `paused`, `off`. */
let claims: string[];
let stream: Stream;
let camera: Track;

function inWords({ kind, paused, call, recording, picture }: CameraClaim): string {
  if (kind === 'cameraStopped') return 'off';
  if (paused) return 'paused';
  const ways = [call && 'call', recording && 'recording', picture && 'picture'].filter(Boolean);
  return ways.join('+') || 'on';
}

function watch(realm: Page, claim: (claim: CameraClaim) => void): void {
  const natives = captureMedia(realm.realm);
  wrapCameras(realm.realm, natives, followCameras(natives, claim), LET_ALL_GO);
}

beforeEach(async () => {
  page = fakeRealm();
  claims = [];
  watch(page, (claim) => claims.push(inWords(claim)));
  stream = await new page.MediaDevices().getUserMedia({ video: true, audio: true });
  const [track] = stream.getVideoTracks();
  if (!track) throw new Error('No camera came');
  camera = track;
});

/** A connection that carries a track and has reached somebody. */
function call(track: Track = camera) {
  const connection = new page.RTCPeerConnection();
  const sender = connection.addTrack(track);
  connection.become('connected');
  page.tick();
  return { connection, sender };
}

/** A video that shows a stream. */
function show(shown: Stream = stream) {
  const video = new page.HTMLMediaElement();
  video.srcObject = shown;
  return video;
}

function draw(source: object, canvas = new page.HTMLCanvasElement()) {
  new page.CanvasRenderingContext2D(canvas).drawImage(source, 0, 0);
  return canvas;
}

describe('a call', () => {
  it('begins when somebody is reached, not when the camera is added', () => {
    const connection = new page.RTCPeerConnection();
    connection.addTrack(camera);
    page.tick();
    expect(claims).toEqual(['on']);
    connection.become('connected');
    page.tick();
    expect(claims).toEqual(['on', 'call']);
  });

  it.each<[string, (parts: ReturnType<typeof call>) => void]>([
    ['the track is taken out', ({ connection, sender }) => connection.removeTrack(sender)],
    ['the connection is closed', ({ connection }) => connection.close()],
    ['nobody is reached any more', ({ connection }) => connection.become('failed')],
    ['the sender gets no track', ({ sender }) => void sender.replaceTrack(null)],
    ['the sender gets a drawing', ({ sender }) => void sender.replaceTrack(page.canvasTrack())],
    [
      'nothing is sent any more',
      ({ connection }) => {
        for (const transceiver of connection.getTransceivers()) transceiver.direction = 'recvonly';
      },
    ],
  ])('ends when %s', (_, end) => {
    end(call());
    page.tick();
    expect(claims).toEqual(['on', 'call', 'on']);
  });

  it('pauses while the camera is not enabled, and at once', () => {
    call();
    camera.enabled = false;
    expect(claims).toEqual(['on', 'call', 'paused']);
    camera.enabled = true;
    expect(claims).toEqual(['on', 'call', 'paused', 'call']);
  });

  it('ends with the camera', () => {
    call();
    camera.stop();
    expect(claims).toEqual(['on', 'call', 'off']);
  });

  it('is one while several carry the camera, and lasts until the last of them', () => {
    const first = call();
    const second = call(camera.clone());
    first.connection.close();
    expect(claims).toEqual(['on', 'call']);
    second.connection.close();
    page.tick();
    expect(claims).toEqual(['on', 'call', 'on']);
  });

  it('is seen where the connection was there before the camera, and only its sender is in hand', async () => {
    const fresh = fakeRealm();
    claims = [];
    watch(fresh, (claim) => claims.push(inWords(claim)));
    const connection = new fresh.RTCPeerConnection();
    const { sender } = connection.addTransceiver(null);
    connection.become('connected');
    const later = await new fresh.MediaDevices().getUserMedia({ video: true });
    await sender.replaceTrack(later.getVideoTracks()[0] ?? null);
    fresh.tick();
    expect(claims).toEqual(['on', 'call']);
  });

  it.each(['screen', 'microphone', 'drawing'])('that carries a %s only is none of a camera', async (what) => {
    const devices = new page.MediaDevices();
    const shown = await devices.getUserMedia({ video: 'screen' });
    const tracks = {
      screen: shown.getVideoTracks()[0],
      microphone: stream.getAudioTracks()[0],
      drawing: page.canvasTrack(),
    };
    call(tracks[what as keyof typeof tracks]);
    expect(claims).toEqual(['on']);
  });

  it('is one of the screen while nothing else is shared', async () => {
    camera.stop();
    const [screen] = (await new page.MediaDevices().getDisplayMedia()).getVideoTracks();
    const { connection } = call(screen);
    connection.close();
    expect(claims).toEqual(['on', 'off', 'on', 'call', 'on']);
  });

  it('makes known a camera that nobody saw being asked for', () => {
    const { connection } = call(page.unseenCamera());
    camera.stop();
    expect(claims).toEqual(['on', 'call']);
    connection.close();
    page.tick();
    expect(claims).toEqual(['on', 'call', 'on']);
  });
});

describe('a recording', () => {
  it('lasts from start to stop, without its pauses', () => {
    const recorder = new page.MediaRecorder(stream);
    for (const step of ['start', 'pause', 'resume', 'stop'] as const) {
      recorder[step]();
      page.tick();
    }
    expect(claims).toEqual(['on', 'recording', 'on', 'recording', 'on']);
  });

  it('may be one of a call', () => {
    call();
    new page.MediaRecorder(stream).start();
    expect(claims).toEqual(['on', 'call', 'call+recording']);
  });

  it('is what a page does that reads frame by frame', () => {
    const processor = new page.MediaStreamTrackProcessor({ track: camera });
    expect(claims).toEqual(['on', 'recording']);
    expect(processor).toBeInstanceOf(page.MediaStreamTrackProcessor);
    expect(processor.constructor).toBe(page.MediaStreamTrackProcessor);
  });

  it('of something else is none', () => {
    new page.MediaRecorder(new page.MediaStream([page.canvasTrack()])).start();
    expect(claims).toEqual(['on']);
  });
});

describe('a picture', () => {
  it.each<[string, () => void]>([
    ['by the camera itself', () => void new page.ImageCapture(camera).takePhoto()],
    ['by way of a canvas', () => void draw(show()).toDataURL()],
    ['by way of two canvases', () => void draw(draw(show())).toDataURL()],
    ['by way of a frame', () => void draw(new page.VideoFrame(show())).toDataURL()],
  ])('is taken %s, and counts for a moment', (_, take) => {
    take();
    expect(claims).toEqual(['on', 'picture']);
    page.tick();
    page.tick();
    expect(claims).toEqual(['on', 'picture', 'on']);
  });

  it('is of the session in which it was taken', async () => {
    void new page.ImageCapture(camera).takePhoto();
    camera.stop();
    await new page.MediaDevices().getUserMedia({ video: true });
    page.tick();
    expect(claims).toEqual(['on', 'picture', 'off', 'on']);
  });

  it.each<[string, () => void]>([
    ['of a drawing', () => void new page.HTMLCanvasElement().toDataURL()],
    ['of another video', () => void draw(show(new page.MediaStream([page.canvasTrack()]))).toDataURL()],
    ['that is kept to the canvas', () => void draw(show())],
    [
      'of a paused camera',
      () => {
        camera.enabled = false;
        void new page.ImageCapture(camera).takePhoto();
      },
    ],
  ])('is none %s', (_, take) => {
    take();
    expect(claims).not.toContain('picture');
  });
});

describe('what is made of the camera', () => {
  it.each<[string, () => Track]>([
    ['a canvas that shows it', () => draw(show()).captureStream().getVideoTracks()[0] as Track],
    [
      'a canvas that shows it later',
      () => {
        const canvas = new page.HTMLCanvasElement();
        const [track] = canvas.captureStream().getVideoTracks();
        draw(show(), canvas);
        return track as Track;
      },
    ],
    ['a copy of such a track', () => (draw(show()).captureStream().getVideoTracks()[0] as Track).clone()],
    ['frames that the page makes', () => new page.MediaStreamTrackGenerator() as unknown as Track],
  ])('is on air with it: %s', (_, make) => {
    call(make());
    expect(claims).toEqual(['on', 'call']);
    camera.enabled = false;
    expect(claims).toEqual(['on', 'call', 'paused']);
  });
});

describe('a page that put classes of its own in the place of natives before it asks for the camera', () => {
  it.each<[string, (fresh: Page) => void]>([
    [
      'on top of them',
      (fresh) => {
        fresh.RTCPeerConnection = class extends fresh.RTCPeerConnection {};
      },
    ],
    [
      'beside them',
      (fresh) => {
        const Native = fresh.RTCPeerConnection;
        const natives = new WeakMap<object, InstanceType<typeof Native>>();
        class Around {
          constructor() {
            natives.set(this, new Native());
          }
          addTrack(track: Track) {
            return natives.get(this)?.addTrack(track);
          }
          become(state: string) {
            natives.get(this)?.become(state);
          }
        }
        fresh.RTCPeerConnection = Around as unknown as typeof Native;
      },
    ],
  ])('%s hides nothing by it', async (_, replace) => {
    page = fakeRealm();
    replace(page);
    claims = [];
    watch(page, (claim) => claims.push(inWords(claim)));
    stream = await new page.MediaDevices().getUserMedia({ video: true });
    const { connection } = call(stream.getVideoTracks()[0]);
    expect(claims).toEqual(['on', 'call']);
    new page.MediaRecorder(stream).start();
    connection.become('closed');
    page.tick();
    expect(claims).toEqual(['on', 'call', 'call+recording', 'recording']);
  });
});

it('leaves frames alone that belong to somebody else', () => {
  page.frames.push(
    new Proxy([], {
      getOwnPropertyDescriptor() {
        throw new Error('SecurityError');
      },
    }),
  );
  page.tick();
  call();
  expect(claims).toEqual(['on', 'call']);
});
