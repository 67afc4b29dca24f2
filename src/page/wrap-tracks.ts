import type { Cameras } from './cameras.ts';
import { each, type MediaNatives, prototypeOf } from './natives.ts';
import { wrapMethod } from './wrap.ts';

interface Parts {
  natives: MediaNatives;
  cameras: Cameras;
  isWatching(): boolean;
}

/** Wraps, in a realm, everything by which a page copies or ends a camera track. */
export function wrapTracks(realm: object, { natives, cameras, isWatching }: Parts): void {
  const track = prototypeOf(realm, 'MediaStreamTrack');
  wrapMethod(track, 'stop', { isWatching, observe: () => cameras.settle() });
  wrapMethod(track, 'clone', {
    isWatching,
    observe: (original, copy) => cameras.copied(original as MediaStreamTrack, copy as MediaStreamTrack),
  });
  wrapMethod(prototypeOf(realm, 'MediaStream'), 'clone', {
    isWatching,
    observe: (original, copy) => addCopies(natives, cameras, original, copy),
  });
}

/** Copies of a stream's tracks come without a word on which is whose; they keep the label, the camera's name. */
function addCopies(natives: MediaNatives, cameras: Cameras, original: unknown, copy: unknown): void {
  each(natives.videoTracks(original), (track) => {
    each(natives.videoTracks(copy), (twin) => {
      if (natives.label(twin) === natives.label(track)) cameras.copied(track, twin);
    });
  });
}
