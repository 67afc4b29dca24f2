import type { CameraState } from '../protocol/page-port.ts';
import {
  type AnyFunction,
  alive,
  apply,
  attempt,
  each,
  findFunction,
  getPrototypeOf,
  isObject,
  type MediaNatives,
  prototypeOf,
  some,
} from './natives.ts';

/** How long a single picture counts, in looks: from the moment it is taken to the end of the next second. */
const LOOKS_OF_A_PICTURE = 2;

/** Follows what may carry the picture of a camera elsewhere. */
export interface Ways {
  /** Something that may send or record: from now on it is looked at. */
  connection(it: unknown): void;
  sender(it: unknown): void;
  recorder(it: unknown): void;
  /** The page reads the frames of a track one by one. */
  reading(track: unknown): void;
  /** A picture was taken. */
  took(): void;
  /** A second went by. */
  tick(): void;
  /** Another session begins: what was taken before is not of it. */
  begin(): void;
  now(): Omit<CameraState, 'paused'>;
}

/** What is asked of connections and recorders; what a browser does not have gives nothing. */
export interface WayNatives {
  transceivers(connection: unknown): readonly unknown[];
  senderOf(transceiver: unknown): unknown;
  direction(transceiver: unknown): unknown;
  trackOf(sender: unknown): unknown;
  isConnected(sender: unknown): boolean;
  isRecording(recorder: unknown): boolean;
  streamOf(recorder: unknown): unknown;
}

/** Reads the natives of a realm as they are now. */
export function captureWays(realm: object): WayNatives {
  const reader = (owner: string, name: string, part: 'get' | 'value' = 'get') => {
    const native = findInherited(prototypeOf(realm, owner), name, part);
    return (self: unknown): unknown => {
      let found: unknown;
      // Where a page put a class of its own in the place of an interface, the native does not know what that makes.
      attempt(() => {
        found = native && self && apply(native, self, []);
      });
      return found;
    };
  };
  const transceivers = reader('RTCPeerConnection', 'getTransceivers', 'value');
  const transport = reader('RTCRtpSender', 'transport');
  const transportState = reader('RTCDtlsTransport', 'state');
  const recorderState = reader('MediaRecorder', 'state');
  return {
    transceivers: (connection) => (transceivers(connection) ?? []) as unknown[],
    senderOf: reader('RTCRtpTransceiver', 'sender'),
    direction: reader('RTCRtpTransceiver', 'currentDirection'),
    trackOf: reader('RTCRtpSender', 'track'),
    isConnected: (sender) => transportState(transport(sender)) === 'connected',
    isRecording: (recorder) => recorderState(recorder) === 'recording',
    streamOf: reader('MediaRecorder', 'stream'),
  };
}

/** A page may have put a class of its own on top of the interface by now. */
function findInherited(start: object | undefined, name: string, part: 'get' | 'value'): AnyFunction | null {
  let found: AnyFunction | null = null;
  for (let owner = start; owner && !found; owner = getPrototypeOf(owner) ?? undefined)
    found = findFunction(owner, name, part);
  return found;
}

/** `carries` says of a track whether it shows what a camera sees now. Everything is held weakly, as in `cameras.ts`. */
export function followWays(
  media: MediaNatives,
  natives: WayNatives,
  carries: (track: unknown) => boolean,
): Ways {
  const connections = weakList();
  const senders = weakList();
  const recorders = weakList();
  const read = weakList();
  let looksLeft = 0;

  const sends = (sender: unknown) => natives.isConnected(sender) && carries(natives.trackOf(sender));

  function isCalling(): boolean {
    let found = false;
    const judged: unknown[] = [];
    each(connections.list(), (connection) => {
      each(natives.transceivers(connection), (transceiver) => {
        const sender = natives.senderOf(transceiver);
        const direction = natives.direction(transceiver);
        judged[judged.length] = sender;
        found ||= (direction === 'sendrecv' || direction === 'sendonly') && sends(sender);
      });
    });
    // Of a connection that was made before anybody looked only its senders may be known.
    return found || some(senders.list(), (one) => !some(judged, (other) => other === one) && sends(one));
  }

  const records = (recorder: unknown) =>
    natives.isRecording(recorder) && some(media.videoTracks(natives.streamOf(recorder)), carries);

  return {
    connection: connections.add,
    sender: senders.add,
    recorder: recorders.add,
    reading: read.add,
    took() {
      looksLeft = LOOKS_OF_A_PICTURE;
    },
    begin() {
      looksLeft = 0;
    },
    tick() {
      if (looksLeft > 0) looksLeft -= 1;
    },
    now: () => ({
      call: isCalling(),
      recording: some(recorders.list(), records) || some(read.list(), carries),
      picture: looksLeft > 0,
    }),
  };
}

/** Things that may go whenever the page drops them. */
function weakList() {
  let references: WeakRef<object>[] = [];

  function list(): object[] {
    const rest: WeakRef<object>[] = [];
    const things: object[] = [];
    each(references, (reference) => {
      const thing = alive(reference);
      if (!thing) return;
      rest[rest.length] = reference;
      things[things.length] = thing;
    });
    references = rest;
    return things;
  }

  function add(thing: unknown): void {
    if (!isObject(thing) || some(list(), (other) => other === thing)) return;
    references[references.length] = new WeakRef(thing);
  }

  return { add, list };
}
