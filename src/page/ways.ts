import type { CameraState } from '../protocol/page-port.ts';
import {
  type AnyFunction,
  alive,
  apply,
  attempt,
  CONNECTION,
  each,
  findFunction,
  getPrototypeOf,
  isObject,
  type MediaNatives,
  prototypeOf,
  RECORDER,
  referTo,
  SENDER,
  some,
  TRANSCEIVER,
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
  now(): Omit<CameraState, 'paused' | 'screen'>;
}

/**
 * Asks the native of a realm as it is now; what a browser does not have gives nothing. A page may have put a class of its own
 * on top of the interface by now, or in its place: then the native does not know what that makes.
 */
export function reader(realm: object, owner: string, name: string): (self: unknown) => unknown {
  let native: AnyFunction | null = null;
  for (let next = prototypeOf(realm, owner); next && !native; next = getPrototypeOf(next) ?? undefined)
    native = findFunction(next, name);
  return (self) => attempt(() => native && self && apply(native, self, []));
}

/** `carries` says of a track whether it shows what a camera sees now. Everything is held weakly, as in `cameras.ts`. */
export function followWays(media: MediaNatives, realm: object, carries: (track: unknown) => boolean): Ways {
  const transceiversOf = reader(realm, CONNECTION, 'getTransceivers');
  const senderOf = reader(realm, TRANSCEIVER, 'sender');
  const directionOf = reader(realm, TRANSCEIVER, 'currentDirection');
  const trackOf = reader(realm, SENDER, 'track');
  const transportOf = reader(realm, SENDER, 'transport');
  const transportState = reader(realm, 'RTCDtlsTransport', 'state');
  const recorderState = reader(realm, RECORDER, 'state');
  const streamOf = reader(realm, RECORDER, 'stream');
  const connections = weakList();
  const senders = weakList();
  const recorders = weakList();
  const read = weakList();
  let looksLeft = 0;

  const sends = (sender: unknown) =>
    transportState(transportOf(sender)) === 'connected' && carries(trackOf(sender));

  function isCalling(): boolean {
    let found = false;
    const judged: unknown[] = [];
    each(connections.list(), (connection) => {
      each((transceiversOf(connection) ?? []) as unknown[], (transceiver) => {
        const sender = senderOf(transceiver);
        const direction = directionOf(transceiver);
        judged[judged.length] = sender;
        found ||= (direction === 'sendrecv' || direction === 'sendonly') && sends(sender);
      });
    });
    // Of a connection that was made before anybody looked only its senders may be known.
    return found || some(senders.list(), (one) => !some(judged, (other) => other === one) && sends(one));
  }

  const records = (recorder: unknown) =>
    recorderState(recorder) === 'recording' && some(media.videoTracks(streamOf(recorder)), carries);

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
    references[references.length] = referTo(thing);
  }

  return { add, list };
}
