import { CAMERA_WAYS } from '../../domain/model.ts';
import type { ContentRuntime } from '../../platform/content-runtime.ts';
import type { RequestOf } from '../../protocol/command.ts';
import { cameraSeen } from '../../protocol/content-commands.ts';
import type { CameraClaim, CameraState } from '../../protocol/page-port.ts';
import type { Cancel, Clock } from '../watcher/clock.ts';
import type { Life } from '../watcher/life.ts';
import { othersIn } from './people.ts';
import { cameraIn, liveTracksIn } from './tracks.ts';

/** Soon after the start the page has usually shown the picture, so that it can be corroborated. */
const FIRST_BEAT_MS = 2_000;
const BEAT_MS = 10_000;
/**
 * The timers of a page out of sight may ring once a minute only. A longer gap was sleep, or a changed clock, and nobody knows who saw
 * what in it: see `docs/time.md`.
 */
const LONGEST_GAP_MS = 75_000;
/** In which much becomes clear, such as who looks on: told more often. */
const EARLY_MS = 6_000;
/** Who comes or goes in a call is told so soon. */
const LOOK_MS = 2_500;
/** Ends that could not be told yet. More than these are lost: the background ends silent sessions by itself. */
const MOST_UNTOLD = 20;

type Report = RequestOf<typeof cameraSeen>;

const SHOWN: CameraState = { paused: false, call: false, recording: false, picture: false, screen: false };

export interface CameraLink {
  /** Takes a claim of the page; `false` when it cannot follow the ones before it. */
  claimed(claim: CameraClaim): boolean;
  /** The child wants nobody to see anything for now, or to go on; the session stays the same. */
  hold(isHeld: boolean): void;
  /** A video of the page began to play. */
  played(video: unknown): void;
}

interface Parts {
  runtime: ContentRuntime;
  life: Life;
  clock: Clock;
  window: Window;
  newId(): string;
  /** A session began on this page. */
  onStart(): void;
}

/**
 * Turns claims into the life of one session at a time: told at its start and end, when the picture begins or ceases to
 * leave, and by a beat in between. While no camera is on, this costs nothing.
 */
export function linkCamera({ runtime, life, clock, window, newId, onStart }: Parts): CameraLink {
  const { document } = window;
  const videos = () => document.querySelectorAll('video');
  let number = 0;
  let live: Report | null = null;
  /** As the page claimed it last; kept while it is away. */
  let state = SHOWN;
  let countedAt = 0;
  /** What Porchlight saw by itself, of a session that no page told of. */
  let noticed: WeakRef<MediaStreamTrack> | null = null;
  /** Away in the back/forward cache with the camera on. */
  let isFrozen = false;
  let untold: Report[] = [];
  let cancelBeat: Cancel | null = null;
  let isHeld = false;
  let cancelLook: Cancel | null = null;

  function claimed(claim: CameraClaim): boolean {
    const { kind, session } = claim;
    const isNew = session > number;
    const isOn = live !== null && noticed === null;
    if (kind === 'cameraStopped') {
      if (!(isOn || isFrozen) || session < number) return false;
      number = session;
      isFrozen = false;
      end();
      notice(cameraIn(videos()));
      return true;
    }
    // What became of a session may arrive without its start, which was one claim too many.
    if (kind === 'cameraStarted' ? isOn || !isNew : !(isOn || isNew) || session < number) return false;
    if (claim.paused && isLeaving(claim)) return false;
    number = session;
    // A shared screen and a camera are sessions of their own.
    if (live && sourceOf(claim) !== live.source) end();
    noticed = null;
    state = claim;
    if (live) tellChange();
    else start();
    return true;
  }

  function start(): void {
    countedAt = clock.now();
    live = {
      session: newId(),
      source: sourceOf(state),
      startedAt: countedAt,
      endedAt: null,
      corroborated: false,
      noticed: noticed !== null,
      hidden: document.hidden,
      paused: false,
      held: false,
      others: 0,
      isOnAir: false,
      onAirMs: 0,
      ways: [],
    };
    onStart();
    tellChange();
    cancelLook = clock.every(LOOK_MS, lookAround);
    beatAfter(FIRST_BEAT_MS);
  }

  function end(): void {
    if (!live) return;
    const endedAt = hasSlept() ? countedAt : clock.now();
    countTime();
    const last = { ...live, endedAt: Math.max(live.startedAt, endedAt), isOnAir: false };
    live = null;
    noticed = null;
    cancelLook?.();
    untold = [...untold, last].slice(-MOST_UNTOLD);
    tellEnd(last);
  }

  /** After a sleep a session of its own begins: one that was on in the evening and in the morning was not on all night. */
  function goOn(): void {
    const track = noticed;
    end();
    noticed = track;
    start();
  }

  function tellChange(): void {
    if (!live) return;
    if (hasSlept()) {
      goOn();
      return;
    }
    countTime();
    const before = live.ways;
    live.held = isHeld;
    live.paused = isHeld || state.paused;
    live.isOnAir = !isHeld && isLeaving(state);
    live.ways = CAMERA_WAYS.filter((way) => state[way] || before.includes(way));
    tellLive();
  }

  const hasSlept = () => live !== null && clock.now() - countedAt > LONGEST_GAP_MS;

  function countTime(): void {
    const now = clock.now();
    if (live?.isOnAir && !hasSlept()) live.onAirMs += Math.max(0, now - countedAt);
    countedAt = now;
  }

  function tellLive(): void {
    if (!live || !life.goesOn()) return;
    if (hasSlept()) {
      goOn();
      return;
    }
    countTime();
    live.hidden = document.hidden;
    live.others = othersIn(document);
    // A live camera or call in this frame.
    live.corroborated ||= liveTracksIn(videos()).length > 0;
    // A start or beat that gets lost is made up for by the next.
    runtime.send(cameraSeen, { ...live }).catch(() => {});
  }

  function lookAround(): void {
    if (!live || !life.goesOn()) return;
    if (hasSlept() || othersIn(document) !== live.others) tellLive();
    else countTime();
  }

  function tellEnd(report: Report): void {
    runtime.send(cameraSeen, report).then(
      () => {
        untold = untold.filter((one) => one !== report);
      },
      () => {
        if (!cancelBeat) beatAfter(BEAT_MS);
      },
    );
  }

  function beatAfter(milliseconds: number): void {
    followPage();
    cancelBeat?.();
    cancelBeat = clock.after(milliseconds, () => {
      cancelBeat = null;
      if (!life.goesOn() || (!live && untold.length === 0)) return;
      untold.forEach(tellEnd);
      if (noticed && noticed.deref()?.readyState !== 'live') return end();
      tellLive();
      const isEarly = live !== null && clock.now() - live.startedAt < EARLY_MS;
      beatAfter(noticed || isEarly ? FIRST_BEAT_MS : BEAT_MS);
    });
  }

  /** Begun with the first session, and again with each beat: a page that writes its document anew takes away who listens. */
  function followPage(): void {
    const { signal } = life;
    signal.addEventListener('abort', stopBeating);
    document.addEventListener('visibilitychange', tellLive, { signal });
    window.addEventListener('pagehide', freeze, { signal });
    window.addEventListener('pageshow', thaw, { signal });
  }

  function stopBeating(): void {
    cancelBeat?.();
    cancelLook?.();
  }

  function freeze(): void {
    if (!life.goesOn()) return;
    // What only Porchlight noticed it would have to notice again: no claim would ever end it.
    isFrozen = live !== null && !noticed;
    end();
  }

  function thaw(): void {
    if (isFrozen && life.goesOn()) start();
    isFrozen = false;
  }

  /** A page that keeps its camera from our script still shows it to the child: nobody can forge what is seen here. */
  function notice(track: MediaStreamTrack | undefined): void {
    if (!track || live || !life.goesOn()) return;
    noticed = new WeakRef(track);
    state = SHOWN;
    start();
  }

  function hold(holds: boolean): void {
    isHeld = holds;
    // Of one that no page told of, the page's world knows nothing.
    const track = noticed?.deref();
    if (track) track.enabled = !holds;
    tellChange();
  }

  function played(video: unknown): void {
    if (live) lookAround();
    else notice(cameraIn([video]));
  }

  return { claimed, hold, played };
}

function isLeaving(ways: CameraState): boolean {
  return CAMERA_WAYS.some((way) => ways[way]);
}

function sourceOf({ screen }: CameraState): Report['source'] {
  return screen ? 'screen' : 'camera';
}
