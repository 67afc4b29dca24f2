import type { Cameras, Leaving } from './cameras.ts';
import {
  apply,
  attempt,
  each,
  type Frames,
  findFunction,
  getPrototypeOf,
  isIn,
  isObject,
  type MediaNatives,
  ownDescriptor,
  prototypeOf,
  putIn,
  type Realm,
  whenResolved,
} from './natives.ts';
import { type Observer, wrapConstructor, wrapMethod } from './wrap.ts';
import { wrapTracks } from './wrap-tracks.ts';

/** A page that uses a connection calls one of these on it sooner or later. */
const CONNECTION_METHODS = [
  'addStream',
  'addTransceiver',
  'removeTrack',
  'removeStream',
  'createOffer',
  'createAnswer',
  'setLocalDescription',
  'setRemoteDescription',
  'addIceCandidate',
  'getSenders',
  'getTransceivers',
  'getStats',
  'close',
];
const RECORDER_METHODS = ['start', 'stop', 'pause', 'resume'];
/** By which pictures get onto a canvas. */
const DRAWING = [
  ['CanvasRenderingContext2D', 'drawImage'],
  ['OffscreenCanvasRenderingContext2D', 'drawImage'],
  ['WebGLRenderingContext', 'texImage2D'],
  ['WebGLRenderingContext', 'texSubImage2D'],
  ['WebGL2RenderingContext', 'texImage2D'],
  ['WebGL2RenderingContext', 'texSubImage2D'],
] as const;
/** By which a canvas becomes a file. */
const ENCODING = [
  ['HTMLCanvasElement', 'toBlob'],
  ['HTMLCanvasElement', 'toDataURL'],
  ['OffscreenCanvas', 'convertToBlob'],
] as const;
const CAPTURING = [
  ['HTMLCanvasElement', 'captureStream'],
  ['HTMLMediaElement', 'captureStream'],
  ['HTMLMediaElement', 'mozCaptureStream'],
] as const;

interface Parts {
  natives: MediaNatives;
  cameras: Cameras;
  leaving: Leaving;
  isWatching(): boolean;
}

type Wrap = (name: string, method: string, observe: Required<Observer>['observe']) => void;

/**
 * Wraps what may take the picture of a camera elsewhere, in this realm and in those of frames that share its origin. Gives
 * back what does it again: frames come and go.
 */
export function wrapWays(home: Realm, parts: Parts): () => void {
  const done = new WeakSet<object>();
  const wrapOnce = (realm: object) => {
    const mark = prototypeOf(realm, 'MediaStreamTrack');
    if (!mark || apply(isIn, done, [mark])) return;
    apply(putIn, done, [mark]);
    if (realm !== home) wrapTracks(realm, parts);
    wrapIn(realm, parts);
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

function wrapIn(realm: object, parts: Parts): void {
  const { cameras, leaving, isWatching } = parts;
  const { ways } = leaving;

  /** On everything that the interface inherits from, too: pages put classes of their own in the place of interfaces. */
  const wrap: Wrap = (name, method, observe) => {
    for (let owner = prototypeOf(realm, name); owner; owner = getPrototypeOf(owner) ?? undefined)
      wrapMethod(owner, method, { isWatching, observe });
  };

  const wrapAll = (
    name: string,
    methods: readonly string[],
    follow: (self: unknown, result: unknown) => void,
  ) =>
    each(methods, (method) => {
      wrap(name, method, (self, result) => {
        follow(self, result);
        cameras.settle();
      });
    });
  wrapAll('MediaStreamTrack', ['enabled'], () => {});
  // A page that reaches into a frame that it has just made finds it wrapped.
  wrapAll('HTMLIFrameElement', ['contentWindow', 'contentDocument'], leaving.lookAround);
  wrapAll('RTCPeerConnection', CONNECTION_METHODS, ways.connection);
  // What it gives is the browser's own, even where a class of the page stands around the connection.
  wrapAll('RTCPeerConnection', ['addTrack'], (self, sender) => {
    ways.connection(self);
    ways.sender(sender);
  });
  wrapAll('RTCRtpSender', ['replaceTrack'], ways.sender);
  wrapAll('RTCRtpTransceiver', ['direction', 'stop'], () => {});
  wrapAll('MediaRecorder', RECORDER_METHODS, ways.recorder);
  const trackOf = findFunction(prototypeOf(realm, 'ImageCapture'), 'track', 'get');
  wrapAll('ImageCapture', ['takePhoto', 'grabFrame'], (self) => {
    if (trackOf && cameras.carries(apply(trackOf, self, []))) ways.took();
  });
  wrapPictures(realm, parts, wrap);
}

function wrapPictures(realm: object, { cameras, leaving, isWatching }: Parts, wrap: Wrap): void {
  const { ways, pictures } = leaving;
  each(DRAWING, ([name, method]) => {
    const canvasOf = findFunction(prototypeOf(realm, name), 'canvas', 'get');
    if (canvasOf)
      wrap(name, method, (self, _, sources) => pictures.drawn(sources, () => apply(canvasOf, self, [])));
  });
  each(CAPTURING, ([name, method]) => wrap(name, method, pictures.captured));
  each(ENCODING, ([name, method]) =>
    wrap(name, method, (canvas) => {
      if (!pictures.shows(canvas)) return;
      ways.took();
      cameras.settle();
    }),
  );
  wrapMethod(realm, 'createImageBitmap', {
    isWatching,
    observe(_, promise, sources) {
      if (pictures.shows(sources[0])) whenResolved(promise, (made) => pictures.drawn(sources, () => made));
    },
  });
  wrapConstructor(realm, 'VideoFrame', {
    isWatching,
    observe: (_, made, sources) => pictures.drawn(sources, () => made),
  });
  wrapConstructor(realm, 'MediaStreamTrackProcessor', {
    isWatching,
    observe(_, __, [options]) {
      if (isObject(options)) ways.reading(ownDescriptor(options, 'track')?.value);
      cameras.settle();
    },
  });
}
