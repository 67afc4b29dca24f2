import type { CameraClaim, CameraState } from '../protocol/page-port.ts';
import { each, isObject, type MediaNatives, safe, stringify } from './natives.ts';
import { followPictures, type Pictures } from './pictures.ts';
import { followWays, type Ways } from './ways.ts';
import { weakList } from './weak-list.ts';
import type { Instead } from './wrap.ts';

/** `stop` is seen at once; only a camera that is unplugged, blocked, or forgotten by the page waits for this. */
const LOOK_AGAIN_MS = 1_000;
/** How long a single picture counts, in looks: from the moment it is taken to the end of the next second. */
const LOOKS_OF_A_PICTURE = 2;
/** However much a page calls, there is one look in so long: looking takes longer than many a call. */
const REST_MS = 100;

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
  /**
   * Something may have changed: the end of the session is claimed at once, and so is a way that is said to be used now and was not
   * known of. Anything else is, soon.
   */
  settle(way?: Way): void;
  /** Makes ready for following where the picture goes: see {@link Leaving}. */
  leaving(realm: object, look: () => void): Leaving;
  /** Blackens all cameras, and those to come, until they may show what they see again. */
  hold(isHeld: boolean): void;
  /**
   * While a track is held black: notes whether the page wants it enabled, if it says so, and gives what the page wants; as
   * when a browser mutes a camera, of which `enabled` says nothing either.
   */
  wish(track: unknown, said: unknown[]): Instead | null;
  /** Turns the camera off in a way that the page notices. */
  stop(): void;
  /** Forgets everything without a word. */
  forget(): void;
}

/** By which the picture leaves, if by any. */
export type Way = keyof CameraState | 'any' | false;

/** Where the picture of a camera goes. Made when a camera is asked for: on most pages that is never. */
export interface Leaving {
  ways: Ways;
  pictures: Pictures;
  /** Called at every look. */
  look(): void;
}

/**
 * Tracks are held weakly and without an `ended` listener: in Chromium both a reference and such a listener would keep
 * alive, and the camera's light on, what the page has dropped.
 */
export function followCameras(natives: MediaNatives, claim: (claim: CameraClaim) => void): Cameras {
  const ofCameras = weakList(natives.isLive);
  const ofScreens = weakList(natives.isLive);
  /** While a camera is on, a screen beside it is no matter of its session. */
  const ofSession = () => (ofCameras.isEmpty() ? ofScreens : ofCameras);
  let session = 0;
  let endLooking: (() => void) | null = null;
  let endRest: (() => void) | null = null;
  /** Something happened during the rest. */
  let isDue = false;
  let leavingNow: Leaving | null = null;
  /** For which the picture that was taken last still counts. */
  let looksLeft = 0;
  let isHeld = false;
  /** What the page wants of tracks that are held, by their ids: two objects may stand for the same one. */
  let wishes: Record<string, boolean | undefined> = safe({});
  /** What was claimed last of this session. */
  let told: CameraState & { any?: never } = SHOWN;

  const has = (track: unknown) => ofCameras.has(track) || ofScreens.has(track);

  function add(track: MediaStreamTrack, isCamera = natives.isCamera(track)): void {
    if (!natives.isLive(track) || has(track)) return;
    (isCamera ? ofCameras : ofScreens).add(track);
    if (isHeld) blacken(track);
    if (endLooking) {
      settle();
      return;
    }
    endLooking = natives.every(LOOK_AGAIN_MS, look);
    looksLeft = 0;
    session += 1;
    told = safe({ ...SHOWN, screen: !isCamera });
    tell('cameraStarted');
  }

  /** Whether it is one of ours, also where nobody saw that it was asked for. */
  function follows(track: unknown): track is MediaStreamTrack {
    if (!has(track) && isObject(track) && natives.isOwn(track as MediaStreamTrack))
      add(track as MediaStreamTrack, true);
    return has(track);
  }

  function copied(original: MediaStreamTrack, copy: MediaStreamTrack): void {
    if (follows(original)) add(copy, ofCameras.has(original));
    if (isHeld) wishes[natives.id(copy)] = wishes[natives.id(original)];
    leavingNow?.pictures.copied(original, copy);
  }

  const eachLive = (use: (track: MediaStreamTrack) => undefined) =>
    ofCameras.some(use) || ofScreens.some(use);

  const isAnyShown = () => ofSession().some(natives.isOn);

  function blacken(track: MediaStreamTrack): undefined {
    wishes[natives.id(track)] ??= natives.isOn(track);
    natives.enable(track, false);
  }

  function hold(holds: boolean): void {
    if (holds !== isHeld) {
      const wanted = wishes;
      wishes = safe({});
      eachLive(holds ? blacken : (track) => natives.enable(track, wanted[natives.id(track)]));
    }
    isHeld = holds;
    settle('any');
  }

  function wish(track: unknown, said: unknown[]): Instead | null {
    if (!isHeld || !follows(track) || !natives.isLive(track)) return null;
    const id = natives.id(track);
    if (said.length > 0) wishes[id] = Boolean(said[0]);
    return { gives: wishes[id] };
  }

  const isOfSession = (track: unknown) => follows(track) && ofSession().has(track);

  function carries(track: unknown): boolean {
    return Boolean(
      isObject(track) &&
        natives.isLive(track as MediaStreamTrack) &&
        natives.isOn(track as MediaStreamTrack) &&
        (isOfSession(track) || (leavingNow?.pictures.isMadeOf(track) && isAnyShown())),
    );
  }

  function look(): void {
    leavingNow?.look();
    looksLeft -= 1;
    tellChange();
  }

  function settle(way?: Way): void {
    if (!endLooking) return;
    if (way === 'picture') looksLeft = LOOKS_OF_A_PICTURE;
    if (endRest && !ofSession().isEmpty() && (!way || told[way])) isDue = true;
    else tellChange();
  }

  function tellChange(): void {
    if (ofSession().isEmpty()) {
      forget();
      told = SHOWN;
      tell('cameraStopped');
      return;
    }
    isDue = false;
    endRest ??= natives.every(REST_MS, () => {
      endRest?.();
      endRest = null;
      if (isDue) tellChange();
    });
    // By a native that was kept from us.
    eachLive((track) => {
      if (isHeld && natives.isOn(track)) blacken(track);
    });
    const paused = !isAnyShown();
    const screen = ofCameras.isEmpty();
    const leaves = !paused && { ...leavingNow?.ways.now(), picture: looksLeft > 0 };
    const now = safe({ ...SHOWN, ...leaves, paused, screen });
    if (stringify(now) === stringify(told)) return;
    told = now;
    tell('cameraChanged');
  }

  function tell(kind: CameraClaim['kind']): void {
    claim({ kind, session, ...told });
  }

  function leaving(realm: object, look: () => void): Leaving {
    const pictures = followPictures(natives, realm, isOfSession);
    leavingNow = { pictures, look, ways: followWays(natives, realm, carries) };
    return leavingNow;
  }

  function stop(): void {
    const stopped: MediaStreamTrack[] = [];
    eachLive((track) => {
      natives.stop(track);
      stopped[stopped.length] = track;
    });
    settle();
    each(stopped, natives.ended);
  }

  function forget(): void {
    endLooking?.();
    endRest?.();
    endLooking = endRest = null;
  }

  return { add, copied, carries, settle, leaving, hold, wish, stop, forget };
}
