import type { Leaving, Way } from './cameras.ts';
import {
  apply,
  attempt,
  CONNECTION,
  each,
  type Frames,
  getPrototypeOf,
  isIn,
  isObject,
  MEDIA_ELEMENT,
  NativeSet,
  ownDescriptor,
  prototypeOf,
  putIn,
  RECORDER,
  type Realm,
  SENDER,
  TRACK,
  TRANSCEIVER,
  whenResolved,
} from './natives.ts';
import { reader } from './ways.ts';
import { type Gate, type Observe, wrapConstructor, wrapMethod } from './wrap.ts';
import { type Parts, wrapTracks } from './wrap-tracks.ts';

/** A page that uses a connection calls one of these on it sooner or later. */
const CONNECTION_METHODS =
  `addStream addTransceiver removeTrack setLocalDescription setRemoteDescription addIceCandidate getSenders getTransceivers getStats close`.split(
    ' ',
  );
const RECORDER_METHODS = ['start', 'stop', 'pause', 'resume'];
/** By which pictures get onto a canvas: some of them with "2D" at the end. */
const CONTEXTS = ['Canvas', 'OffscreenCanvas', 'WebGL', 'WebGL2'];
const DRAWING = ['drawImage', 'texImage2D', 'texSubImage2D'];
const SHOWING = ['HTMLCanvasElement', MEDIA_ELEMENT, 'OffscreenCanvas'];
/** By which a stream is made of what they show. */
const CAPTURING = ['captureStream', 'mozCaptureStream'];
/** By which it becomes a file. */
const ENCODING = ['toBlob', 'toDataURL', 'convertToBlob'];

/**
 * Wraps what may take the picture of a camera elsewhere, in this realm and in those of frames that share its origin. Gives
 * back what does it again: frames come and go.
 */
export function wrapWays(home: Realm, parts: Parts, leaving: Leaving): () => void {
  const done = new NativeSet<object>();
  const wrapOnce = (realm: object) => {
    const mark = prototypeOf(realm, TRACK);
    if (!mark || apply(isIn, done, [mark])) return;
    apply(putIn, done, [mark]);
    if (realm !== home) wrapTracks(realm, parts);
    wrapIn(realm, parts, leaving);
  };
  return () => {
    wrapOnce(home);
    if (home.top) eachRealm(home.top, wrapOnce);
  };
}

/** Frames of other origins answer with an exception. */
function eachRealm(realm: Frames, use: (realm: object) => void): void {
  attempt(() => use(realm));
  each(realm, (frame) => eachRealm(frame, use));
}

function wrapIn(realm: object, parts: Parts, leaving: Leaving): void {
  const { cameras, isWatching } = parts;
  const { ways, pictures } = leaving;

  /** On everything that an interface inherits from, too: pages put classes of their own in the place of interfaces. */
  const wrap = (name: string, method: string, observe: Observe) => {
    for (let owner = prototypeOf(realm, name); owner; owner = getPrototypeOf(owner) ?? undefined)
      wrapMethod(owner, method, isWatching, observe);
  };

  const wrapAll = (
    name: string,
    methods: readonly string[],
    follow: ((self: unknown, result: unknown) => void) | ((self: unknown, result: unknown) => Way),
  ) =>
    each(methods, (method) =>
      wrap(name, method, (self, result) => cameras.settle(follow(self, result) || undefined)),
    );
  const track = prototypeOf(realm, TRACK);
  const gate: Gate = (_, self, said) => cameras.wish(self, said);
  wrapMethod(track, 'enabled', isWatching, null, gate, 'get');
  wrapMethod(track, 'enabled', isWatching, () => cameras.settle('any'), gate);
  // A page that reaches into a frame that it has just made finds it wrapped.
  wrapAll('HTMLIFrameElement', ['contentWindow', 'contentDocument'], leaving.look);
  wrapAll(CONNECTION, CONNECTION_METHODS, ways.peer);
  // What it gives is the browser's own, even where a class of the page stands around the connection.
  wrapAll(CONNECTION, ['addTrack'], (self, sender) => {
    ways.peer(self);
    return ways.sender(sender);
  });
  wrapAll(SENDER, ['replaceTrack'], ways.sender);
  wrapAll(TRANSCEIVER, ['direction', 'stop'], () => {});
  wrapAll(RECORDER, RECORDER_METHODS, ways.recorder);
  const trackOf = reader(realm, 'ImageCapture', 'track');
  wrapAll('ImageCapture', ['takePhoto', 'grabFrame'], (self) => cameras.carries(trackOf(self)) && 'picture');
  each(CONTEXTS, (kind) => {
    each(['', '2D'], (end) => {
      const name = `${kind}RenderingContext${end}`;
      const canvasOf = reader(realm, name, 'canvas');
      each(DRAWING, (method) =>
        wrap(name, method, (self, _, sources) => pictures.drawn(sources, () => canvasOf(self))),
      );
    });
  });
  each(SHOWING, (name) => {
    wrapAll(name, CAPTURING, pictures.captured);
    wrapAll(name, ENCODING, (shown) => pictures.shows(shown) && 'picture');
  });
  wrapMethod(realm, 'createImageBitmap', isWatching, (_, promise, sources) => {
    if (pictures.shows(sources[0])) whenResolved(promise, (made) => pictures.drawn(sources, () => made));
  });
  wrapConstructor(realm, 'VideoFrame', isWatching, (_, made, sources) => pictures.drawn(sources, () => made));
  wrapConstructor(realm, 'MediaStreamTrackProcessor', isWatching, (_, __, { 0: options }) => {
    if (isObject(options)) ways.reading(ownDescriptor(options, 'track')?.value);
    cameras.settle('recording');
  });
}
