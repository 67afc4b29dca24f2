import type { Asking } from './asking.ts';
import type { Cameras } from './cameras.ts';
import { guardCameras } from './gate.ts';
import {
  apply,
  attempt,
  each,
  findFunction,
  getPrototypeOf,
  type MediaNatives,
  prototypeOf,
  type Realm,
} from './natives.ts';
import { wrapTracks } from './wrap-tracks.ts';
import { wrapWays } from './wrap-ways.ts';

/**
 * Wraps everything by which a page gets, copies or ends a camera track, and asks first; and, once it asks for a camera,
 * what may take the picture elsewhere. Most pages never ask, and the first use of each interface costs a page that is loading
 * more than all the rest. `getDisplayMedia` is left alone: a screen is not a camera. Gives back what makes all of it pass through.
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
  const ownTracks = prototypeOf(realm, 'MediaStreamTrack');
  let wrapAgain = () => {
    const leaving = cameras.leaving(realm, () => wrapAgain());
    wrapAgain = wrapWays(realm, parts, leaving);
    wrapAgain();
  };
  guardCameras(realm, isWatching, {
    ask(answered) {
      asking.ask(answered);
      // While the answer is on its way.
      attempt(() => wrapAgain());
    },
    use(stream, isAsked) {
      if (!watching) return;
      each(natives.videoTracks(stream), (track) => {
        if (isAsked) cameras.add(track);
        // The page asked for none, or hid it from us.
        else if (natives.isCamera(track)) natives.stop(track);
        if (getPrototypeOf(track) !== ownTracks) showElsewhere(natives, track);
      });
    },
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
