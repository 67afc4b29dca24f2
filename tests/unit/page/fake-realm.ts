import type { Realm } from '../../../src/page/natives.ts';
import { fakeWays } from './fake-ways.ts';

/** Nobody asks anybody: every request goes on at once. */
export const LET_ALL_GO = { ask: (use: (isAllowed: boolean) => void) => use(true) };

/** A small window with cameras: classes of its own for every test, so that wrapping one touches no other. */
export function fakeRealm() {
  let ids = 0;

  class MediaStreamTrack extends EventTarget {
    #live = true;
    /** What several objects may stand for. */
    #own = { id: `track-${++ids}`, enabled: true };
    constructor(
      private readonly about: { kind: string; label: string; settings: object },
      private readonly brand = 'track',
    ) {
      super();
    }
    get kind() {
      return this.about.kind;
    }
    get label() {
      return this.about.label;
    }
    get id() {
      return this.#own.id;
    }
    get enabled() {
      return this.#own.enabled;
    }
    set enabled(on: boolean) {
      this.#own.enabled = on;
    }
    get readyState() {
      return this.#live ? 'live' : 'ended';
    }
    getSettings() {
      return this.about.settings;
    }
    stop() {
      if (this.brand !== 'track') throw new TypeError('Illegal invocation');
      this.#live = false;
    }
    clone() {
      const copy = new MediaStreamTrack(this.about);
      copy.#own.enabled = this.#own.enabled;
      return copy;
    }
    /** Another object for the same. */
    twin() {
      const twin = new MediaStreamTrack(this.about);
      twin.#own = this.#own;
      return twin;
    }
    async applyConstraints(constraints: object) {
      this.about.settings = { ...this.about.settings, ...constraints };
    }
    /** The device goes away: the browser itself ends the track. */
    unplug() {
      this.stop();
      this.dispatchEvent(new Event('ended'));
    }
  }

  class MediaStream extends EventTarget {
    constructor(private readonly tracks: MediaStreamTrack[]) {
      super();
    }
    getAudioTracks() {
      return this.tracks.filter((track) => track.kind === 'audio');
    }
    getVideoTracks() {
      return this.tracks.filter((track) => track.kind === 'video');
    }
    clone() {
      return new MediaStream(this.tracks.map((track) => track.clone()).reverse());
    }
  }

  const camera = { kind: 'video', label: 'Front camera', settings: { deviceId: '1', groupId: 'a' } };
  const microphone = { kind: 'audio', label: 'Microphone', settings: { groupId: 'b' } };
  const screen = { kind: 'video', label: 'Screen', settings: { displaySurface: 'monitor', groupId: 'c' } };

  function streamFor(constraints: Constraints): MediaStream {
    const tracks: MediaStreamTrack[] = [];
    const { video } = constraints;
    if (video === 'screen') tracks.push(new MediaStreamTrack(screen));
    else if (video) tracks.push(new MediaStreamTrack(camera));
    if (constraints.audio) tracks.push(new MediaStreamTrack(microphone));
    return new MediaStream(tracks);
  }

  const refusal = new Error('NotAllowedError');

  class MediaDevices {
    readonly #brand = true;
    get ondevicechange() {
      return this.#brand && null;
    }
    getUserMedia(constraints: Constraints = {}): Promise<MediaStream> {
      if (!(this instanceof MediaDevices)) return Promise.reject(new TypeError('Illegal invocation'));
      return constraints.refuse ? Promise.reject(refusal) : Promise.resolve(streamFor(constraints));
    }
    getDisplayMedia(): Promise<MediaStream> {
      return Promise.resolve(streamFor({ video: 'screen' }));
    }
  }

  class Navigator {
    readonly #brand = true;
    get onLine() {
      return this.#brand;
    }
    webkitGetUserMedia(constraints: Constraints, onStream: Got, onError?: (error: unknown) => void): void {
      if (!(this instanceof Navigator)) throw new TypeError('Illegal invocation');
      if (!onError) throw new TypeError('3 arguments required');
      if (constraints.refuse) onError(refusal);
      else onStream(streamFor(constraints));
    }
  }
  type Got = (stream: MediaStream) => void;

  const ticks: (() => void)[] = [];
  /** Windows of frames within this one. */
  const frames: object[] = [];
  const realm = {
    top: frames,
    ...fakeWays(MediaStreamTrack, MediaStream),
    MediaDevices,
    MediaStream,
    MediaStreamTrack,
    Navigator,
    EventTarget,
    Event,
    setInterval: (task: () => void) => ticks.push(task),
    clearInterval: (timer: number) => delete ticks[timer - 1],
  };
  return Object.assign(realm, {
    /** The same, under the types that the code under test asks for. */
    realm: realm as unknown as Realm,
    frames,
    refusal,
    /** A camera that nobody saw being asked for. */
    unseenCamera: () => new MediaStreamTrack(camera),
    canvasTrack: () => new MediaStreamTrack({ kind: 'video', label: 'canvas', settings: {} }),
    tick() {
      for (const task of ticks) task?.();
    },
    timers: () => ticks.filter(Boolean).length,
  });
}

interface Constraints {
  video?: boolean | 'screen' | null;
  audio?: boolean;
  refuse?: boolean;
}
