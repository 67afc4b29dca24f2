/**
 * Copies of what the page could replace later. This module is evaluated before any script of the page; after that
 * nothing in this folder calls a method of a live global.
 */
export const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
export const { parse, stringify } = JSON;
const { then } = Promise.prototype;
const { deref } = WeakRef.prototype;

type AnyFunction = (this: unknown, ...values: unknown[]) => unknown;

/** The parts of a window that are wrapped. Any of them may be missing, for example where there is no HTTPS. */
export type Realm = Partial<
  Pick<typeof globalThis, 'MediaDevices' | 'MediaStream' | 'MediaStreamTrack' | 'Navigator' | 'EventTarget'>
> &
  Pick<typeof globalThis, 'Event' | 'setInterval' | 'clearInterval'>;

/** What is asked of streams and tracks, safe from a page that changes their prototypes. */
export interface MediaNatives {
  /** The video tracks of a stream; an array of our own. */
  videoTracks(stream: unknown): MediaStreamTrack[];
  isLive(track: MediaStreamTrack): boolean;
  isCamera(track: MediaStreamTrack): boolean;
  label(track: MediaStreamTrack): unknown;
  stop(track: MediaStreamTrack): void;
  /** Tells the page that a track ended: `stop()` alone raises no event. */
  dispatchEnded(track: MediaStreamTrack): void;
  /** Calls `task` now and then until the function it returns is called. */
  every(milliseconds: number, task: () => void): () => void;
}

/**
 * Calls `use` with what a promise gives. A rejection reaches the page as it is; only a page that never looks at it
 * loses its `unhandledrejection` event, because listening to a promise counts as looking.
 */
export function whenResolved(promise: unknown, use: (value: unknown) => void): void {
  apply(then, promise, [(value: unknown) => attempt(() => use(value)), ignore]);
}

/** Whatever goes wrong in `task` stays here: a page must never see an error of ours. */
export function attempt(task: () => void): void {
  try {
    task();
  } catch {
    // Nobody could do anything about it, and the page must not be told.
  }
}

/** Array methods and iterators can be replaced; counting cannot. */
export function each<T>(list: readonly T[], use: (item: T) => void): void {
  for (let index = 0; index < list.length; index += 1) use(list[index] as T);
}

export function alive<T extends object>(reference: WeakRef<T>): T | undefined {
  return apply(deref, reference, []);
}

/** `null` where the browser has no camera interface here. */
export function captureMedia(realm: Realm): MediaNatives | null {
  const track = realm.MediaStreamTrack?.prototype;
  const videoTracks = findFunction(realm.MediaStream?.prototype, 'getVideoTracks', 'value');
  const readyState = findFunction(track, 'readyState', 'get');
  const label = findFunction(track, 'label', 'get');
  const settings = findFunction(track, 'getSettings', 'value');
  const stop = findFunction(track, 'stop', 'value');
  const dispatchEvent = findFunction(realm.EventTarget?.prototype, 'dispatchEvent', 'value');
  if (!videoTracks || !readyState || !label || !settings || !stop || !dispatchEvent) return null;
  const { Event, setInterval, clearInterval } = realm;
  return {
    videoTracks: (stream) => apply(videoTracks, stream, []) as MediaStreamTrack[],
    isLive: (one) => apply(readyState, one, []) === 'live',
    isCamera: (one) => !isScreen(apply(settings, one, [])),
    label: (one) => apply(label, one, []),
    stop: (one) => void apply(stop, one, []),
    dispatchEnded: (one) => void apply(dispatchEvent, one, [new Event('ended')]),
    every(milliseconds, task) {
      const timer = apply(setInterval, realm, [task, milliseconds]);
      return () => void apply(clearInterval, realm, [timer]);
    },
  };
}

/** `getUserMedia` can give a screen too: Chrome's `chromeMediaSource`, Firefox's `mediaSource`. */
function isScreen(settings: unknown): boolean {
  const { displaySurface, mediaSource = 'camera' } = settings as Record<string, unknown>;
  return displaySurface !== undefined || mediaSource !== 'camera';
}

function findFunction(owner: object | undefined, name: string, part: 'get' | 'value'): AnyFunction | null {
  const found: unknown = owner && getOwnPropertyDescriptor(owner, name)?.[part];
  return typeof found === 'function' ? (found as AnyFunction) : null;
}

function ignore(): void {}
