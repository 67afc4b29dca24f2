import type { CameraClaim, CameraState } from '../protocol/page-port.ts';
import { alive, each, isObject, type MediaNatives, referTo, safe, some, stringify } from './natives.ts';
import { followPictures, type Pictures } from './pictures.ts';
import { followWays, type Ways } from './ways.ts';
import type { Instead } from './wrap.ts';

/** `stop` is seen at once; only a camera that is unplugged, blocked, or forgotten by the page waits for this. */
const LOOK_AGAIN_MS = 1_000;

const SHOWN: CameraState = safe({
  paused: false,
  call: false,
  recording: false,
  picture: false,
  screen: false,
});

/** The live tracks of cameras and shared screens in this frame. A session lasts from the first of them to the last, clones included. */
export interface Cameras {
  /** Follows a track from now on, if it is live. */
  add(track: MediaStreamTrack): void;
  /** A page made a copy of a track. */
  copied(original: MediaStreamTrack, copy: MediaStreamTrack): void;
  /** Whether the picture of a camera goes wherever this track goes. */
  carries(track: unknown): boolean;
  /** Forgets what has ended, claims what is new, and the end of the session when nothing is left. */
  settle(): void;
  /** Makes ready for following where the picture goes: see {@link Leaving}. */
  leaving(realm: object, lookAround: () => void): Leaving;
  /** Blackens all cameras, and those to come, until they may show what they see again. */
  hold(isHeld: boolean): void;
  /**
   * While a track is held black: notes whether the page wants it enabled, if it says so, and gives what the page wants; as
   * when a browser mutes a camera, of which `enabled` says nothing either.
   */
  wish(track: unknown, said: unknown[]): Instead | null;
  /** Turns the camera off in a way that the page notices. */
  stopAll(): void;
  /** Forgets everything without a word. */
  forget(): void;
}

/** Where the picture of a camera goes. Made when a camera is asked for: on most pages that is never. */
export interface Leaving {
  ways: Ways;
  pictures: Pictures;
  /** Called at every look. */
  lookAround(): void;
}

/**
 * Tracks are held weakly and without an `ended` listener: in Chromium both a reference and such a listener would keep
 * alive, and the camera's light on, what the page has dropped.
 */
export function followCameras(natives: MediaNatives, claim: (claim: CameraClaim) => void): Cameras {
  let live: WeakRef<MediaStreamTrack>[] = [];
  let session = 0;
  let endLooking: (() => void) | null = null;
  let leavingNow: Leaving | null = null;
  let isHeld = false;
  /** What the page wants of tracks that are held, by their ids: two objects may stand for the same one. */
  let wishes: Record<string, boolean | undefined> = safe({});
  /** What was claimed last of this session. */
  let told = SHOWN;

  function has(track: unknown): track is MediaStreamTrack {
    return some(live, (reference) => alive(reference) === track);
  }

  function add(track: MediaStreamTrack): void {
    if (!natives.isLive(track) || has(track)) return;
    live[live.length] = referTo(track);
    if (isHeld) blacken(track);
    if (endLooking) {
      settle();
      return;
    }
    endLooking = natives.every(LOOK_AGAIN_MS, look);
    leavingNow?.ways.begin();
    session += 1;
    told = safe({ ...SHOWN, screen: isOnlyScreen() });
    tell('cameraStarted');
  }

  function adopt(track: unknown): void {
    if (isObject(track) && natives.isOwnCamera(track as MediaStreamTrack)) add(track as MediaStreamTrack);
  }

  /** Whether it is one of ours, also where nobody saw that it was asked for. */
  function follows(track: unknown): track is MediaStreamTrack {
    adopt(track);
    return has(track);
  }

  function copied(original: MediaStreamTrack, copy: MediaStreamTrack): void {
    if (follows(original)) add(copy);
    if (isHeld) wishes[natives.id(copy)] = wishes[natives.id(original)];
    leavingNow?.pictures.copied(original, copy);
  }

  function eachLive(use: (track: MediaStreamTrack) => void): void {
    each(live, (reference) => {
      const track = alive(reference);
      if (track && natives.isLive(track)) use(track);
    });
  }

  function someLive(holds: (track: MediaStreamTrack) => boolean): boolean {
    let found = false;
    eachLive((track) => {
      found ||= holds(track);
    });
    return found;
  }

  const isOnlyScreen = () => !someLive(natives.isCamera);
  /** While a camera is on, a screen beside it is no matter of its session. */
  const counts = (track: MediaStreamTrack) => natives.isCamera(track) || isOnlyScreen();
  const isAnyShown = () => someLive((track) => counts(track) && natives.isEnabled(track));

  function blacken(track: MediaStreamTrack): void {
    wishes[natives.id(track)] ??= natives.isEnabled(track);
    natives.enable(track, false);
  }

  function hold(holds: boolean): void {
    if (holds !== isHeld) {
      const wanted = wishes;
      wishes = safe({});
      eachLive(holds ? blacken : (track) => natives.enable(track, wanted[natives.id(track)]));
    }
    isHeld = holds;
    settle();
  }

  function wish(track: unknown, said: unknown[]): Instead | null {
    if (!isHeld || !follows(track)) return null;
    const id = natives.id(track);
    if (said.length > 0) wishes[id] = Boolean(said[0]);
    return { gives: wishes[id] };
  }

  const isOfSession = (track: unknown) => follows(track) && counts(track);

  function carries(track: unknown): boolean {
    if (!isObject(track)) return false;
    const isOurs = isOfSession(track) || (leavingNow?.pictures.isMadeOf(track) && isAnyShown());
    const shown = track as MediaStreamTrack;
    return Boolean(isOurs) && natives.isLive(shown) && natives.isEnabled(shown);
  }

  function look(): void {
    leavingNow?.lookAround();
    leavingNow?.ways.tick();
    settle();
  }

  function settle(): void {
    if (!endLooking) return;
    const rest: WeakRef<MediaStreamTrack>[] = [];
    eachLive((track) => {
      rest[rest.length] = referTo(track);
      // By a native that was kept from us.
      if (isHeld && natives.isEnabled(track)) blacken(track);
    });
    live = rest;
    if (live.length > 0) {
      tellChange();
      return;
    }
    forget();
    told = SHOWN;
    tell('cameraStopped');
  }

  function tellChange(): void {
    const paused = !isAnyShown();
    const now = safe({ ...SHOWN, ...(!paused && leavingNow?.ways.now()), paused, screen: isOnlyScreen() });
    if (stringify(now) === stringify(told)) return;
    told = now;
    tell('cameraChanged');
  }

  function tell(kind: CameraClaim['kind']): void {
    claim({ kind, session, ...told });
  }

  function leaving(realm: object, lookAround: () => void): Leaving {
    const pictures = followPictures(natives, realm, isOfSession);
    leavingNow = { pictures, lookAround, ways: followWays(natives, realm, carries) };
    return leavingNow;
  }

  function stopAll(): void {
    const stopped: MediaStreamTrack[] = [];
    eachLive((track) => {
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

  return { add, copied, carries, settle, leaving, hold, wish, stopAll, forget };
}
