import type { CameraState } from '../protocol/page-port.ts';
import type { Way } from './cameras.ts';
import {
  type AnyFunction,
  apply,
  attempt,
  CONNECTION,
  findFunction,
  getPrototypeOf,
  isIn,
  type MediaNatives,
  NativeSet,
  prototypeOf,
  putIn,
  RECORDER,
  SENDER,
  some,
  TRANSCEIVER,
} from './natives.ts';
import { weakList } from './weak-list.ts';

/** Follows what may carry the picture of a camera elsewhere. */
export interface Ways {
  /** Something that may send or record: from now on it is looked at. Gives the way by which it takes the picture now. */
  peer(it: unknown): void;
  sender(it: unknown): Way;
  recorder(it: unknown): Way;
  /** The page reads the frames of a track one by one. */
  reading(track: unknown): void;
  now(): Pick<CameraState, 'call' | 'recording'>;
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

  const sends = (sender: unknown) =>
    transportState(transportOf(sender)) === 'connected' && carries(trackOf(sender));

  function isCalling(): boolean {
    const judged = new NativeSet<object>();
    const calls = connections.some((connection) =>
      some((transceiversOf(connection) ?? []) as unknown[], (transceiver) => {
        const sender = senderOf(transceiver);
        const direction = directionOf(transceiver);
        apply(putIn, judged, [sender]);
        return (direction === 'sendrecv' || direction === 'sendonly') && sends(sender);
      }),
    );
    // Of a connection that was made before anybody looked only its senders may be known.
    return calls || senders.some((one) => !apply(isIn, judged, [one]) && sends(one));
  }

  const records = (recorder: unknown) =>
    recorderState(recorder) === 'recording' && some(media.videos(streamOf(recorder)), carries);

  return {
    peer: connections.add,
    sender(it) {
      senders.add(it);
      return sends(it) && 'call';
    },
    recorder(it) {
      recorders.add(it);
      return records(it) && 'recording';
    },
    reading: read.add,
    now: () => ({
      call: isCalling(),
      recording: recorders.some(records) || read.some(carries),
    }),
  };
}
