/**
 * Copies of what the page could replace later. This module is evaluated before any script of the page; after that
 * nothing in this folder calls a method of a live global.
 */
export const { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
export const { parse, stringify } = JSON;
const { then } = Promise.prototype;
const { deref } = WeakRef.prototype;
export const { has: isIn, add: putIn } = WeakSet.prototype;
export const { get: readFrom, set: writeInto } = WeakMap.prototype;

export type AnyFunction = (this: unknown, ...values: unknown[]) => unknown;

/** The parts of a window that are wrapped at once. Any of them may be missing, for example where there is no HTTPS. */
export type Realm = Partial<
  Pick<typeof globalThis, 'MediaDevices' | 'MediaStream' | 'MediaStreamTrack' | 'Navigator' | 'EventTarget'>
> &
  Pick<typeof globalThis, 'Event' | 'setInterval' | 'clearInterval'> & { readonly top?: Frames | null };

/** A window is a list of its frames. */
export interface Frames extends ArrayLike<Frames> {}

/** What is asked of streams and tracks, safe from a page that changes their prototypes. */
export interface MediaNatives {
  /** The video tracks of a stream; an array of our own. */
  videoTracks(stream: unknown): MediaStreamTrack[];
  isLive(track: MediaStreamTrack): boolean;
  /** Whether a track shows what it is of; one that is not enabled is black. */
  isEnabled(track: MediaStreamTrack): boolean;
  isCamera(track: MediaStreamTrack): boolean;
  /** Whether any track, wherever it came from, is of a camera of this machine: only such ones name a group of devices. */
  isOwnCamera(track: MediaStreamTrack): boolean;
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

/** Without a prototype: a page may give every object a `get` or a `set`, which would else be taken for the property's. */
export function ownDescriptor(owner: object, name: string): PropertyDescriptor | undefined {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  return descriptor && withoutPrototype(descriptor);
}

/** Array methods and iterators can be replaced; counting cannot. */
export function each<T>(list: ArrayLike<T>, use: (item: T) => void): void {
  for (let index = 0; index < list.length; index += 1) use(list[index] as T);
}

export function isObject(thing: unknown): thing is object {
  return typeof thing === 'object' && thing !== null;
}

export function some<T>(list: ArrayLike<T>, holds: (item: T) => boolean): boolean {
  let found = false;
  each(list, (item) => {
    found ||= holds(item);
  });
  return found;
}

export function alive<T extends object>(reference: WeakRef<T>): T | undefined {
  return apply(deref, reference, []);
}

/** `null` where the browser has no camera interface here. */
export function captureMedia(realm: Realm): MediaNatives | null {
  const track = realm.MediaStreamTrack?.prototype;
  const videoTracks = findFunction(realm.MediaStream?.prototype, 'getVideoTracks', 'value');
  const readyState = findFunction(track, 'readyState', 'get');
  const enabled = findFunction(track, 'enabled', 'get');
  const kind = findFunction(track, 'kind', 'get');
  const label = findFunction(track, 'label', 'get');
  const settings = findFunction(track, 'getSettings', 'value');
  const stop = findFunction(track, 'stop', 'value');
  const dispatchEvent = findFunction(realm.EventTarget?.prototype, 'dispatchEvent', 'value');
  if (!videoTracks || !readyState || !enabled || !kind || !label || !settings || !stop || !dispatchEvent)
    return null;
  const { Event, setInterval, clearInterval } = realm;
  return {
    videoTracks: (stream) => apply(videoTracks, stream, []) as MediaStreamTrack[],
    isLive: (one) => apply(readyState, one, []) === 'live',
    isEnabled: (one) => apply(enabled, one, []) === true,
    isCamera: (one) => !isScreen(apply(settings, one, [])),
    isOwnCamera: (one) => apply(kind, one, []) === 'video' && isDevice(apply(settings, one, [])),
    label: (one) => apply(label, one, []),
    stop: (one) => void apply(stop, one, []),
    dispatchEnded: (one) => void apply(dispatchEvent, one, [new Event('ended')]),
    every(milliseconds, task) {
      const timer = apply(setInterval, realm, [() => attempt(task), milliseconds]);
      return () => void apply(clearInterval, realm, [timer]);
    },
  };
}

/** `getUserMedia` can give a screen too: Chrome's `chromeMediaSource`, Firefox's `mediaSource`. */
function isScreen(settings: unknown): boolean {
  const { displaySurface, mediaSource = 'camera' } = settings as Record<string, unknown>;
  return displaySurface !== undefined || mediaSource !== 'camera';
}

function isDevice(settings: unknown): boolean {
  return Boolean((settings as MediaTrackSettings).groupId) && !isScreen(settings);
}

/** What a global interface makes objects of; found without running any code of the page. */
export function prototypeOf(realm: object, name: string): object | undefined {
  const owner: unknown = ownDescriptor(realm, name)?.value;
  const prototype: unknown = typeof owner === 'function' && ownDescriptor(owner, 'prototype')?.value;
  return isObject(prototype) ? prototype : undefined;
}

export function findFunction(
  owner: object | undefined,
  name: string,
  part: 'get' | 'value',
): AnyFunction | null {
  const found: unknown = owner && ownDescriptor(owner, name)?.[part];
  return typeof found === 'function' ? (found as AnyFunction) : null;
}

/** The spread copies own properties only, whatever the page did to the prototype of objects. */
function withoutPrototype<T extends object>(thing: T): T {
  return { __proto__: null, ...thing };
}

function ignore(): void {}
