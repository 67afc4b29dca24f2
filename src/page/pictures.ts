import {
  type AnyFunction,
  apply,
  attempt,
  each,
  findFunction,
  getPrototypeOf,
  isIn,
  isObject,
  MEDIA_ELEMENT,
  type MediaNatives,
  NativeMap,
  NativeSet,
  prototypeOf,
  putIn,
  readFrom,
  some,
  writeInto,
} from './natives.ts';

/** What shows a camera at second hand: canvases and bitmaps it was drawn on, and tracks that are made of them. */
export interface Pictures {
  /** Whether a video, canvas or bitmap shows the camera. */
  shows(source: unknown): boolean;
  /** One of these was drawn on a canvas, or made into a bitmap. */
  drawn(sources: readonly unknown[], target: () => unknown): void;
  /** A stream was made of a video or canvas, whatever that shows by now. */
  captured(source: unknown, stream: unknown): void;
  copied(original: object, copy: object): void;
  /** Whether a track is made of what shows the camera. */
  isMadeOf(track: object): boolean;
}

export function followPictures(
  media: MediaNatives,
  realm: object,
  isCamera: (track: unknown) => boolean,
): Pictures {
  /** Sticky: nobody can tell when the last of it was painted over. */
  const holding = new NativeSet<object>();
  /** What is no video is asked once only: the answer is an exception, and pages draw thousands of pictures. */
  const noVideo = new NativeSet<object>();
  const sourceOf = new NativeMap<object, object>();
  const srcObject: AnyFunction | null = findFunction(prototypeOf(realm, MEDIA_ELEMENT), 'srcObject');
  const generator = prototypeOf(realm, 'MediaStreamTrackGenerator');

  function isVideoOfCamera(source: object): boolean {
    if (!srcObject || apply(isIn, noVideo, [source])) return false;
    // Gives no object but `null` where the video shows nothing.
    const stream = attempt(() => apply(srcObject, source, []));
    if (stream === undefined) apply(putIn, noVideo, [source]);
    return isObject(stream) && some(media.videos(stream), isCamera);
  }

  function shows(source: unknown): boolean {
    return isObject(source) && (apply(isIn, holding, [source]) || isVideoOfCamera(source));
  }

  function remember(track: object, source: unknown): void {
    if (isObject(source)) apply(writeInto, sourceOf, [track, source]);
  }

  return {
    shows,
    drawn(sources, target) {
      if (some(sources, shows)) apply(putIn, holding, [target()]);
    },
    captured: (source, stream) =>
      each(media.videos(stream), (track) => {
        remember(track, source);
        // In Chromium, what is made of a video that shows a camera is one more track of the camera.
        isCamera(track);
      }),
    copied: (original, copy) => remember(copy, apply(readFrom, sourceOf, [original])),
    // What a page makes frame by frame while it has the camera is, as good as always, the camera with another background.
    isMadeOf: (track) =>
      shows(apply(readFrom, sourceOf, [track])) ||
      (generator !== undefined && getPrototypeOf(track) === generator),
  };
}
