import type { PageClaim } from '../protocol/page-port.ts';
import { alive, each, type MediaNatives } from './natives.ts';

/** `stop` is seen at once; only a camera that is unplugged, blocked, or forgotten by the page waits for this. */
const LOOK_AGAIN_MS = 1_000;

/** The live camera tracks of this frame. A session lasts from the first of them to the last, clones included. */
export interface Cameras {
  /** Follows a track from now on, if it is a live camera. */
  add(track: MediaStreamTrack): void;
  has(track: unknown): boolean;
  /** Forgets what has ended, and claims the end of the session when nothing is left. */
  settle(): void;
  /** Turns the camera off in a way that the page notices. */
  stopAll(): void;
  /** Forgets everything without a word. */
  forget(): void;
}

/**
 * Tracks are held weakly and without an `ended` listener: in Chromium both a reference and such a listener would keep
 * alive, and the camera's light on, what the page has dropped.
 */
export function followCameras(natives: MediaNatives, claim: (claim: PageClaim) => void): Cameras {
  let live: WeakRef<MediaStreamTrack>[] = [];
  let session = 0;
  let endLooking: (() => void) | null = null;

  function has(track: unknown): boolean {
    let found = false;
    each(live, (reference) => {
      found ||= alive(reference) === track;
    });
    return found;
  }

  function add(track: MediaStreamTrack): void {
    if (!natives.isLive(track) || !natives.isCamera(track) || has(track)) return;
    live[live.length] = new WeakRef(track);
    if (endLooking) return;
    endLooking = natives.every(LOOK_AGAIN_MS, settle);
    session += 1;
    claim({ kind: 'cameraStarted', session });
  }

  function settle(): void {
    if (!endLooking) return;
    const rest: WeakRef<MediaStreamTrack>[] = [];
    each(live, (reference) => {
      const track = alive(reference);
      if (track && natives.isLive(track)) rest[rest.length] = reference;
    });
    live = rest;
    if (live.length > 0) return;
    forget();
    claim({ kind: 'cameraStopped', session });
  }

  function stopAll(): void {
    const stopped: MediaStreamTrack[] = [];
    each(live, (reference) => {
      const track = alive(reference);
      if (!track || !natives.isLive(track)) return;
      natives.stop(track);
      stopped[stopped.length] = track;
    });
    settle();
    each(stopped, natives.dispatchEnded);
  }

  function forget(): void {
    endLooking?.();
    endLooking = null;
    live = [];
  }

  return { add, has, settle, stopAll, forget };
}
