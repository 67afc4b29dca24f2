import { HANDSHAKE_EVENT, type PageOrder } from '../../protocol/page-port.ts';
import { requestIn } from '../../protocol/page-requests.ts';
import { afterPatience, type Cancel, type Clock } from '../watcher/clock.ts';
import type { Life } from '../watcher/life.ts';
import { cameraIn } from './tracks.ts';

/** More claims than are believed at once, so that a flood is seen for what it is. The last one tells where it ended. */
const MOST_CLAIMS = 30;
/** No page has as many at once. */
const MOST_REQUESTS = 100;
const MOST_VIDEOS = 8;

/** Hears of cameras in a frame. */
export interface Follower {
  /** The page asks for a camera. */
  wanted(request: number): void;
  /** The page claims something: unchecked. */
  claimed(claim: unknown): void;
  /** A video of the page began to play. */
  played(video: unknown): void;
}

/** What the watcher keeps for the script that follows cameras, which comes only where there is one. */
export interface CameraPost {
  /** Hands over all that was held back, and from now on whatever comes. */
  deliverTo(follower: Follower): void;
  isFollowed(): boolean;
  /** Tells the MAIN world to do something; nothing happens where no port ever came. */
  order(order: PageOrder): void;
  /** A session began on this page. */
  sessionBegan(): void;
}

interface Parts {
  world: object;
  window: EventTarget;
  life: Life;
  clock: Clock;
  /** Brings in the script that follows cameras. */
  callFollower(): Promise<unknown>;
  onSession(): void;
}

const POST = Symbol.for('porchlight.camera-post');

/** The world that all content scripts of this extension share in a frame; the page sees nothing of it. */
interface World {
  [POST]?: CameraPost;
}

/** `null` in a frame that the watcher never saw. */
export function postIn(world: object): CameraPost | null {
  const { [POST]: post }: World = world;
  return post ?? null;
}

/**
 * Waits for the port that the MAIN world hands over, and for videos that show a camera. What comes is held back until the script
 * is there that follows cameras: it is called for with the first of it. A page that asks for a camera is told at once to wait.
 */
export function openPost({ world, window, life, clock, callFollower, onSession }: Parts): void {
  let port: MessagePort | null = null;
  let follower: Follower | null = null;
  const requests: number[] = [];
  const claims: unknown[] = [];
  const videos: unknown[] = [];
  let endCall: Cancel | null = null;

  function shakeHands(event: Event): void {
    event.stopImmediatePropagation();
    port = (event as MessageEvent).ports[0] ?? null;
    if (port) port.onmessage = ({ data }) => take(data);
  }

  function take(data: unknown): void {
    if (!life.goesOn()) {
      order({ kind: 'stepDown' });
      return;
    }
    const request = requestIn(data);
    if (request === null) (follower?.claimed ?? holdClaim)(data);
    else (follower?.wanted ?? holdRequest)(request);
  }

  function holdRequest(request: number): void {
    const isFull = requests.length >= MOST_REQUESTS;
    if (!isFull) requests.push(request);
    answer(request, isFull ? 'refuse' : 'wait');
    call();
  }

  function holdClaim(claim: unknown): void {
    claims[Math.min(claims.length, MOST_CLAIMS - 1)] = claim;
    call();
  }

  function onPlaying({ target }: Event): void {
    if (follower) {
      follower.played(target);
      return;
    }
    if (videos.length >= MOST_VIDEOS || !cameraIn([target]) || !life.goesOn()) return;
    videos.push(target);
    call();
  }

  /** One call at a time. If nobody comes, the page goes on; what is on by then is not forgotten. */
  function call(): void {
    if (endCall) return;
    endCall = afterPatience(clock, () => {
      endCall = null;
      letRequestsGo();
      if (claims.length + videos.length > 0 && life.goesOn()) call();
    });
    callFollower().catch(letRequestsGo);
  }

  function letRequestsGo(): void {
    for (const request of requests.splice(0)) answer(request, 'go');
  }

  function answer(request: number, answer: 'go' | 'refuse' | 'wait'): void {
    order({ kind: 'answerRequest', request, answer });
  }

  function order(order: PageOrder): void {
    port?.postMessage(JSON.stringify(order));
  }

  function deliverTo(next: Follower): void {
    follower = next;
    endCall?.();
    for (const request of requests.splice(0)) next.wanted(request);
    for (const claim of claims.splice(0)) next.claimed(claim);
    for (const video of videos.splice(0)) next.played(video);
  }

  const post: CameraPost = {
    deliverTo,
    isFollowed: () => follower !== null,
    order,
    sessionBegan: onSession,
  };
  Object.defineProperty(world, POST, { value: post, configurable: true });
  window.addEventListener(HANDSHAKE_EVENT, shakeHands, { capture: true, once: true });
  window.addEventListener('playing', onPlaying, true);
}
