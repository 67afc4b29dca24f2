/**
 * Copies of what the page could replace later. This module is evaluated before any script of the page; after that
 * nothing in this folder calls a method of a live global.
 */
export const { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
export const { parse, stringify } = JSON;
const {
  Promise: NativePromise,
  Proxy: NativeProxy,
  WeakMap: NativeMap,
  WeakRef: NativeReference,
  WeakSet: NativeSet,
  DOMException,
} = globalThis;

export { NativeMap, NativePromise, NativeProxy, NativeReference, NativeSet };

const { captureStackTrace } = Error as { captureStackTrace(error: object, below: object): void };
const { then } = NativePromise.prototype;
const { bind } = Function.prototype;
const { species } = Symbol;
export const { deref } = NativeReference.prototype;
export const { has: isIn, add: putIn } = WeakSet.prototype;
export const { get: readFrom, set: writeInto } = WeakMap.prototype;

/** Interfaces that are asked for in several places: each name is kept once. */
export const TRACK = 'MediaStreamTrack';
export const DEVICES = 'MediaDevices';
export const MEDIA_ELEMENT = 'HTMLMediaElement';
export const RECORDER = 'MediaRecorder';
export const CONNECTION = 'RTCPeerConnection';
export const SENDER = 'RTCRtpSender';
export const TRANSCEIVER = 'RTCRtpTransceiver';

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
  videos(stream: unknown): MediaStreamTrack[];
  isLive(track: MediaStreamTrack): boolean;
  /** Whether a track shows what it is of; one that is not enabled is black. */
  isOn(track: MediaStreamTrack): boolean;
  /** The browser takes everything for a yes or a no. */
  enable(track: MediaStreamTrack, on: unknown): undefined;
  isCamera(track: MediaStreamTrack): boolean;
  /** Whether any track, wherever it came from, is of a camera of this machine: only such ones name a group of devices. */
  isOwn(track: MediaStreamTrack): unknown;
  id(track: MediaStreamTrack): string;
  label(track: MediaStreamTrack): unknown;
  stop(track: MediaStreamTrack): void;
  /** Tells the page that a track ended: `stop()` alone raises no event. */
  ended(track: MediaStreamTrack): void;
  /** Calls `task` now and then until the function it returns is called. */
  every(milliseconds: number, task: () => void): () => void;
}

/**
 * Takes this script out of the trace of what a native threw, where Chromium keeps one: all above and with the call of `below`. In
 * Firefox a trace does not say whose script it was.
 */
export function hideIn(error: unknown, below: object): void {
  attempt(() => ownDescriptor(error as object, 'stack') && captureStackTrace(error as object, below));
}

/**
 * Calls `use` with what a promise gives. A rejection reaches the page as it is; only a page that never looks at it
 * loses its `unhandledrejection` event, because listening to a promise counts as looking. Waiting, unlike `then`, asks the page
 * for no kind of promise to make.
 */
export async function whenResolved(
  promise: unknown,
  use: (value: unknown) => void,
  fail?: (error: unknown) => void,
): Promise<void> {
  try {
    const value = await promise;
    attempt(() => use(value));
  } catch (error) {
    // None of the page's own calls is left below: all of the trace goes.
    hideIn(error, use);
    fail?.(error);
  }
}

/**
 * Calls `use` with what a browser gives when a person says no. The browser itself makes it and calls: no script stands in
 * its trace, which in Firefox would give away the address of this one.
 */
export function refuseWith(use: (error: unknown) => void, message: string): void {
  const now = new NativePromise<void>((resolve) => resolve());
  // What `then` makes in the place of another promise hands what it would be fulfilled with to `use`.
  function Receiver(take: (resolve: unknown, reject: unknown) => void) {
    take(use, use);
  }
  defineProperty(now, 'constructor', safe({ value: safe({ [species]: Receiver }) }));
  const make: unknown = apply(bind, construct, [
    null,
    DOMException,
    [message, 'NotAllowedError'],
    DOMException,
  ]);
  apply(then, now, [make]);
}

/** Whatever goes wrong in `task` stays here: a page must never see an error of ours. Then it gives `otherwise`. */
export function attempt<T>(task: () => T, otherwise?: T): T | undefined {
  try {
    return task();
  } catch {
    // Nobody could do anything about it, and the page must not be told.
    return otherwise;
  }
}

/** Without a prototype: a page may give every object a `get` or a `set`, which would else be taken for the property's. */
export function ownDescriptor(owner: object, name: string): PropertyDescriptor | undefined {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  return descriptor && safe(descriptor);
}

export function each<T>(list: ArrayLike<T>, use: (item: T) => void): void {
  some(list, (item) => void use(item));
}

export function isFunction(thing: unknown): thing is AnyFunction {
  return typeof thing === 'function';
}

export function isObject(thing: unknown): thing is object {
  return typeof thing === 'object' && thing !== null;
}

/** Array methods and iterators can be replaced; counting cannot. */
export function some<T>(list: ArrayLike<T>, holds: (item: T) => unknown): boolean {
  for (let index = 0; index < list.length; index += 1) if (holds(list[index] as T)) return true;
  return false;
}

/** @throws Error where the browser has no camera interface. */
export function captureMedia(realm: Realm): MediaNatives {
  const track = realm.MediaStreamTrack?.prototype;
  const readyState = callerOf(track, 'readyState');
  const kind = callerOf(track, 'kind');
  const settings = callerOf<MediaTrackSettings>(track, 'getSettings');
  const isCamera = (one: MediaStreamTrack) => !isScreen(settings(one));
  const dispatchEvent = callerOf(realm.EventTarget?.prototype, 'dispatchEvent');
  const { Event, setInterval, clearInterval } = realm;
  return {
    videos: callerOf(realm.MediaStream?.prototype, 'getVideoTracks'),
    isLive: (one) => readyState(one) === 'live',
    isOn: callerOf(track, 'enabled'),
    enable: callerOf(track, 'enabled', 'set'),
    isCamera,
    isOwn: (one) => kind(one) === 'video' && settings(one).groupId && isCamera(one),
    id: callerOf(track, 'id'),
    label: callerOf(track, 'label'),
    stop: callerOf(track, 'stop'),
    ended: (one) => dispatchEvent(one, new Event('ended')),
    every(milliseconds, task) {
      const timer = apply(setInterval, realm, [() => attempt(task), milliseconds]);
      return () => void apply(clearInterval, realm, [timer]);
    },
  };
}

/** The native answers what its interface says. @throws Error where there is none. */
function callerOf<R>(
  owner: object | undefined,
  name: string,
  part?: 'set',
): (self: unknown, ...values: unknown[]) => R {
  const native = findFunction(owner, name, part);
  if (!native) throw new Error(name);
  return (self, ...values) => apply(native, self, values) as R;
}

/** `getUserMedia` can give a screen too: Chrome's `chromeMediaSource`, Firefox's `mediaSource`. */
function isScreen(settings: unknown): boolean {
  const { displaySurface, mediaSource = 'camera' } = settings as Record<string, unknown>;
  return displaySurface !== undefined || mediaSource !== 'camera';
}

/** What a global interface makes objects of; found without running any code of the page. */
export function prototypeOf(realm: object, name: string): object | undefined {
  const owner: unknown = ownDescriptor(realm, name)?.value;
  const prototype: unknown = isFunction(owner) && ownDescriptor(owner, 'prototype')?.value;
  return isObject(prototype) ? prototype : undefined;
}

/** A method, or what reads a property; what sets it, if that is asked for. */
export function findFunction(owner: object | undefined, name: string, part?: 'set'): AnyFunction | null {
  const descriptor = owner && ownDescriptor(owner, name);
  const found: unknown = part ? descriptor?.[part] : (descriptor?.get ?? descriptor?.value);
  return isFunction(found) ? found : null;
}

/** Without a prototype. The spread copies own properties only, whatever the page did to the prototype of objects. */
export function safe<T extends object>(thing: T): T {
  return { __proto__: null, ...thing };
}
