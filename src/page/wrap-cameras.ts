import type { Cameras } from './cameras.ts';
import {
  apply,
  each,
  findFunction,
  getPrototypeOf,
  type MediaNatives,
  prototypeOf,
  type Realm,
  whenResolved,
} from './natives.ts';
import { type Observer, observed, wrapMethod } from './wrap.ts';
import { wrapTracks } from './wrap-tracks.ts';
import { wrapWays } from './wrap-ways.ts';

/** The callback forms: `getUserMedia(constraints, onStream, onError)`. Browsers have different ones of them. */
const LEGACY_NAMES = ['getUserMedia', 'webkitGetUserMedia', 'mozGetUserMedia'];
const ON_STREAM = 1;

/**
 * Wraps everything by which a page gets, copies or ends a camera track; and, once it asks for a camera, what may take the
 * picture elsewhere. Most pages never ask, and the first use of each interface costs a page that is loading more than all
 * the rest. `getDisplayMedia` is left alone: a screen is not a camera. Gives back what makes all of it pass through.
 */
export function wrapCameras(realm: Realm, natives: MediaNatives, cameras: Cameras): () => void {
  let watching = true;
  const isWatching = () => watching;
  const ownTracks = prototypeOf(realm, 'MediaStreamTrack');
  let wrapAgain = () => {
    const leaving = cameras.leaving(realm, () => wrapAgain());
    wrapAgain = wrapWays(realm, { natives, cameras, leaving, isWatching });
    wrapAgain();
  };
  const makeReady = (values: unknown[]) => {
    wrapAgain();
    return values;
  };
  const addStream = (stream: unknown) =>
    each(natives.videoTracks(stream), (track) => {
      cameras.add(track);
      if (getPrototypeOf(track) !== ownTracks) showElsewhere(natives, track);
    });
  const heard = (values: unknown[]) => {
    addStream(values[0]);
    return values;
  };
  wrapMethod(prototypeOf(realm, 'MediaDevices'), 'getUserMedia', {
    isWatching,
    prepare: makeReady,
    observe: (_, promise) => whenResolved(promise, addStream),
  });
  each(LEGACY_NAMES, (name) => {
    wrapMethod(prototypeOf(realm, 'Navigator'), name, {
      isWatching,
      prepare: (values) => listening(makeReady(values), { isWatching, prepare: heard }),
    });
  });
  wrapTracks(realm, { natives, cameras, isWatching });
  return () => {
    watching = false;
  };
}

/** A page can call this realm's natives on the devices of another, where a copy makes the same script notice the track. */
function showElsewhere(natives: MediaNatives, track: MediaStreamTrack): void {
  const clone = findFunction(getPrototypeOf(track) ?? undefined, 'clone', 'value');
  if (clone) natives.stop(apply(clone, track, []) as MediaStreamTrack);
}

/** The arguments of a legacy call, with a stand-in for the callback that gets the stream. */
function listening(values: unknown[], observer: Observer): unknown[] {
  const onStream = values[ON_STREAM];
  if (typeof onStream !== 'function') return values;
  const changed: unknown[] = [];
  each(values, (value) => {
    changed[changed.length] = value;
  });
  changed[ON_STREAM] = observed(onStream, observer);
  return changed;
}
