import {
  type AnyFunction,
  apply,
  attempt,
  DEVICES,
  each,
  findFunction,
  getPrototypeOf,
  isFunction,
  isObject,
  NativePromise,
  ownDescriptor,
  prototypeOf,
  refuseWith,
  whenResolved,
} from './natives.ts';
import { type Gate, type IsWatching, standIn, wrapMethod } from './wrap.ts';

/** What the browsers say when a person says no. */
const CHROMIUM_SAYS = 'Permission denied';
const FIREFOX_SAYS = 'The request is not allowed by the user agent or the platform in the current context.';

interface Parts {
  ask(use: (isAllowed: boolean) => void): void;
  /** Gets every stream before the page does, and whether it was asked if the page may have a camera. */
  use(stream: unknown, isAsked?: unknown): void;
}

/** The callback forms: `getUserMedia(constraints, onStream, onError)`. Browsers have different ones of them. */
const LEGACY_NAMES = ['getUserMedia', 'webkitGetUserMedia', 'mozGetUserMedia'];

/**
 * Stands before what gives a camera: asks first, then calls the native or refuses as the browser does. What is no camera, and
 * what the native throws out at once, goes straight to it.
 */
export function guardCameras(realm: object, isWatching: IsWatching, { ask, use }: Parts): void {
  const devices = prototypeOf(realm, DEVICES);
  const navigator = prototypeOf(realm, 'Navigator');
  const isDevices = isOneOf(devices, 'ondevicechange');
  const isNavigator = isOneOf(navigator, 'onLine');

  function askThen(go: () => void, fail: AnyFunction): void {
    ask((isAllowed) => {
      if (isAllowed) go();
      else refuseWith(fail, findFunction(navigator, 'mozGetUserMedia') ? FIREFOX_SAYS : CHROMIUM_SAYS);
    });
  }

  // By place: to take a list apart would call the page's iterator, in whose trace this script would stand.
  const promising: Gate = (go, self, { 0: constraints }) => {
    if (!wantsVideo(constraints) || !isDevices(self)) {
      const gives = go();
      whenResolved(gives, use);
      return { gives };
    }
    return {
      gives: new NativePromise((resolve, reject) => {
        const passOn = (stream: unknown) => {
          attempt(() => use(stream, true));
          resolve(stream);
        };
        askThen(() => whenResolved(go(), passOn, reject), reject);
      }),
    };
  };

  const calling: Gate = (go, self, { 0: constraints, 1: onStream, 2: onError }) => {
    if (!isFunction(onStream) || !isFunction(onError)) return null;
    const isAsked = wantsVideo(constraints) && isNavigator(self);
    const look: Gate = (_, __, { 0: stream }) => {
      use(stream, isAsked);
      return null;
    };
    const call = () => go([constraints, standIn(onStream, isWatching, null, look), onError]);
    return { gives: isAsked ? askThen(call, onError) : call() };
  };

  wrapMethod(devices, 'getUserMedia', isWatching, null, promising);
  each(LEGACY_NAMES, (name) => wrapMethod(navigator, name, isWatching, null, calling));
}

/** Natives answer only for what is of their own kind. */
function isOneOf(prototype: object | undefined, name: string): (self: unknown) => unknown {
  const native = findFunction(prototype, name);
  return (self) => attempt(() => !native || [apply(native, self, [])]);
}

/**
 * Whether a video is asked for, as far as can be told without running anything of the page. What has to be run to know counts
 * as one, and is run by the native only.
 */
function wantsVideo(constraints: unknown): unknown {
  return attempt(() => {
    const video = findVideo(constraints);
    // To the browser, `null` is a camera of any kind.
    return video && (video.get || video.value === null || video.value);
  }, true);
}

function findVideo(owner: unknown): PropertyDescriptor | undefined {
  if (!(isObject(owner) || isFunction(owner))) return undefined;
  return ownDescriptor(owner, 'video') ?? findVideo(getPrototypeOf(owner));
}
