import type { Asking } from './asking.ts';
import type { Cameras } from './cameras.ts';
import { guardCameras } from './gate.ts';
import {
  apply,
  attempt,
  DEVICES,
  each,
  findFunction,
  getPrototypeOf,
  type MediaNatives,
  prototypeOf,
  type Realm,
  TRACK,
  whenResolved,
} from './natives.ts';
import { wrapMethod } from './wrap.ts';
import { wrapTracks } from './wrap-tracks.ts';
import { wrapWays } from './wrap-ways.ts';

/**
 * Wraps everything by which a page gets, copies or ends a camera track, and asks first; and, once it asks for a camera,
 * what may take the picture elsewhere. Most pages never ask, and the first use of each interface costs a page that is loading
 * more than all the rest. A screen is never
 * asked for here: the browser itself asks which one. Gives back what makes all of it pass through.
 */
export function wrapCameras(
  realm: Realm,
  natives: MediaNatives,
  cameras: Cameras,
  asking: Pick<Asking, 'ask'>,
): () => void {
  let watching = true;
  const isWatching = () => watching;
  const parts = { natives, cameras, isWatching };
  const ownTracks = prototypeOf(realm, TRACK);
  let wrapAgain = () => {
    const leaving = cameras.leaving(realm, () => wrapAgain());
    wrapAgain = wrapWays(realm, parts, leaving);
    wrapAgain();
  };
  const use = (stream: unknown, isAsked?: unknown) => {
    if (!watching) return;
    each(natives.videos(stream), (track) => {
      if (isAsked || !natives.isCamera(track)) cameras.add(track);
      // The page asked for none, or hid it from us.
      else natives.stop(track);
      if (getPrototypeOf(track) !== ownTracks) showElsewhere(natives, track);
    });
  };
  guardCameras(realm, isWatching, {
    ask(answered) {
      asking.ask(answered);
      // While the answer is on its way.
      attempt(() => wrapAgain());
    },
    use,
  });
  wrapMethod(prototypeOf(realm, DEVICES), 'getDisplayMedia', isWatching, (_, promise) => {
    wrapAgain();
    whenResolved(promise, (stream) => use(stream, true));
  });
  wrapTracks(realm, parts);
  return () => {
    watching = false;
  };
}

/** A page can call this realm's natives on the devices of another, where a copy makes the same script notice the track. */
function showElsewhere(natives: MediaNatives, track: MediaStreamTrack): void {
  const clone = findFunction(getPrototypeOf(track) ?? undefined, 'clone');
  if (clone) natives.stop(apply(clone, track, []) as MediaStreamTrack);
}
