import type { Cameras } from './cameras.ts';
import { each, type MediaNatives, type Realm, whenResolved } from './natives.ts';
import { type Observer, observed, wrapMethod } from './wrap.ts';

/** The callback forms: `getUserMedia(constraints, onStream, onError)`. Browsers have different ones of them. */
const LEGACY_NAMES = ['getUserMedia', 'webkitGetUserMedia', 'mozGetUserMedia'];
const ON_STREAM = 1;

/**
 * Wraps everything by which a page gets, copies or ends a camera track. `getDisplayMedia` is left alone: a screen is
 * not a camera. Gives back what makes all of it pass through.
 */
export function wrapCameras(realm: Realm, natives: MediaNatives, cameras: Cameras): () => void {
  let watching = true;
  const isWatching = () => watching;
  const wrap = (owner: object | undefined, name: string, observer: Omit<Observer, 'isWatching'>) =>
    wrapMethod(owner, name, { isWatching, ...observer });
  const addStream = (stream: unknown) => each(natives.videoTracks(stream), cameras.add);
  const heard = (values: unknown[]) => {
    addStream(values[0]);
    return values;
  };
  wrap(realm.MediaDevices?.prototype, 'getUserMedia', {
    observe: (_, promise) => whenResolved(promise, addStream),
  });
  each(LEGACY_NAMES, (name) => {
    wrap(realm.Navigator?.prototype, name, {
      prepare: (values) => listening(values, { isWatching, prepare: heard }),
    });
  });
  wrap(realm.MediaStreamTrack?.prototype, 'stop', { observe: () => cameras.settle() });
  wrap(realm.MediaStreamTrack?.prototype, 'clone', {
    observe: (original, copy) => {
      if (cameras.has(original)) cameras.add(copy as MediaStreamTrack);
    },
  });
  wrap(realm.MediaStream?.prototype, 'clone', {
    observe: (original, copy) => addCopies(natives, cameras, original, copy),
  });
  return () => {
    watching = false;
  };
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

/** Copies of a stream's tracks come without a word on which is whose; they keep the label, the camera's name. */
function addCopies(natives: MediaNatives, cameras: Cameras, original: unknown, copy: unknown): void {
  each(natives.videoTracks(original), (track) => {
    if (!cameras.has(track)) return;
    each(natives.videoTracks(copy), (twin) => {
      if (natives.label(twin) === natives.label(track)) cameras.add(twin);
    });
  });
}
