import type { ContentRuntime } from '../../platform/content-runtime.ts';
import type { RequestOf } from '../../protocol/command.ts';
import { cameraSeen } from '../../protocol/content-commands.ts';
import type { PageClaim } from '../../protocol/page-port.ts';
import type { Cancel, Clock } from './clock.ts';
import type { Life } from './life.ts';

/** Soon after the start the page has usually shown the picture, so that it can be corroborated. */
const FIRST_BEAT_MS = 2_000;
const BEAT_MS = 10_000;
/** Ends that could not be told yet. More than these are lost: the background ends silent sessions by itself. */
const MOST_UNTOLD = 20;

type Report = RequestOf<typeof cameraSeen>;

export interface CameraLink {
  /** Takes a claim of the page; `false` when it cannot follow the ones before it. */
  claimed(claim: PageClaim): boolean;
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
 * Turns claims into the life of one session at a time: told at its start and end, and by a beat in between. While no
 * camera is on, this costs nothing.
 */
export function linkCamera({ runtime, life, clock, window, newId, onStart }: Parts): CameraLink {
  const { document } = window;
  let number = 0;
  let live: Report | null = null;
  /** Away in the back/forward cache with the camera on. */
  let isFrozen = false;
  let isFollowing = false;
  let untold: Report[] = [];
  let cancelBeat: Cancel | null = null;

  function claimed({ kind, session }: PageClaim): boolean {
    if (kind === 'cameraStarted') {
      if (live || session <= number) return false;
      number = session;
      start();
      return true;
    }
    if (!(live || isFrozen) || session < number) return false;
    number = session;
    isFrozen = false;
    end();
    return true;
  }

  function start(): void {
    live = {
      session: newId(),
      startedAt: clock.now(),
      endedAt: null,
      corroborated: false,
      hidden: document.hidden,
    };
    followPage();
    onStart();
    tellLive();
    beatAfter(FIRST_BEAT_MS);
  }

  function end(): void {
    if (!live) return;
    const last = { ...live, endedAt: Math.max(live.startedAt, clock.now()) };
    live = null;
    untold = [...untold, last].slice(-MOST_UNTOLD);
    tellEnd(last);
  }

  function tellLive(): void {
    if (!live) return;
    live.hidden = document.hidden;
    live.corroborated ||= showsLiveVideo(document);
    // A start or beat that gets lost is made up for by the next.
    runtime.send(cameraSeen, { ...live }).catch(() => {});
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
    cancelBeat?.();
    cancelBeat = clock.after(milliseconds, () => {
      cancelBeat = null;
      if (!life.goesOn() || (!live && untold.length === 0)) return;
      tellLive();
      untold.forEach(tellEnd);
      beatAfter(BEAT_MS);
    });
  }

  /** Begun with the first session: on most pages there is never one. */
  function followPage(): void {
    if (isFollowing) return;
    isFollowing = true;
    const { signal } = life;
    signal.addEventListener('abort', () => cancelBeat?.());
    document.addEventListener('visibilitychange', () => live && life.goesOn() && tellLive(), { signal });
    window.addEventListener('pagehide', () => life.goesOn() && freeze(), { signal });
    window.addEventListener('pageshow', () => life.goesOn() && thaw(), { signal });
  }

  function freeze(): void {
    isFrozen = live !== null;
    end();
  }

  function thaw(): void {
    if (isFrozen) start();
    isFrozen = false;
  }

  return { claimed };
}

/** Whether Porchlight itself sees a live camera or call in this frame. */
function showsLiveVideo(document: Document): boolean {
  return [...document.querySelectorAll('video')].some(({ srcObject }) => {
    const tracks = srcObject && 'getVideoTracks' in srcObject ? srcObject.getVideoTracks() : [];
    return tracks.some(({ readyState }) => readyState === 'live');
  });
}
