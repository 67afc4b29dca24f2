import type { Cameras } from './cameras.ts';
import { each, type MediaNatives, prototypeOf, TRACK } from './natives.ts';
import { type IsWatching, type Observe, wrapMethod } from './wrap.ts';

export interface Parts {
  natives: MediaNatives;
  cameras: Cameras;
  isWatching: IsWatching;
}

/** Wraps, in a realm, everything by which a page copies or ends a camera track. */
export function wrapTracks(realm: object, { natives, cameras, isWatching }: Parts): void {
  const track = prototypeOf(realm, TRACK);
  wrapMethod(track, 'stop', isWatching, () => cameras.settle());
  // The native throws for anything else than a track.
  wrapMethod(track, 'clone', isWatching, cameras.copied as Observe);
  // Copies of a stream's tracks come without a word on which is whose; they keep the label, the camera's name.
  wrapMethod(prototypeOf(realm, 'MediaStream'), 'clone', isWatching, (original, copy) =>
    each(natives.videos(original), (track) => {
      each(natives.videos(copy), (twin) => {
        if (natives.label(twin) === natives.label(track)) cameras.copied(track, twin);
      });
    }),
  );
}
