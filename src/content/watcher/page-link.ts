import { parsePageClaim } from '../../protocol/page-claims.ts';
import { type CameraClaim, HANDSHAKE_EVENT, type PageOrder } from '../../protocol/page-port.ts';
import type { Clock } from './clock.ts';
import type { Life } from './life.ts';

/** An honest page turns its camera on or off a few times a minute. */
const MOST_CLAIMS = 20;
const WINDOW_MS = 10_000;

export interface PageLink {
  /** Tells the MAIN world to do something; nothing happens where no port ever came. */
  order(order: PageOrder): void;
}

interface Listeners {
  /** Takes a claim; `false` when it cannot be true after the ones before it. */
  claimed(claim: CameraClaim): boolean;
  /** The page asks for the camera. Who answers counts by himself: none may be left without an answer. */
  wanted(request: number): void;
  /** The page behaves oddly: said once, and again only after it was quiet for a while. */
  odd(): void;
}

interface Parts {
  life: Life;
  clock: Clock;
  target: EventTarget;
}

/**
 * Waits for the port that the MAIN world hands over, and believes what comes through it only so far. In some frames a
 * page can run before us and take the port's other end, so claims are parsed and must follow each other. While there are
 * too many, only the last of each ten seconds counts: a page can neither make up a history nor hide behind the noise.
 */
export function linkPage({ life, clock, target }: Parts, listeners: Listeners): PageLink {
  let port: MessagePort | null = null;
  const take = guard(clock, listeners);

  function shakeHands(event: Event): void {
    event.stopImmediatePropagation();
    port = (event as MessageEvent).ports[0] ?? null;
    if (!port) return;
    port.onmessage = ({ data }) => {
      if (!life.goesOn()) return order({ kind: 'stepDown' });
      const claim = parsePageClaim(data);
      if (claim?.kind === 'cameraWanted') listeners.wanted(claim.request);
      else take(claim);
    };
  }

  function order(order: PageOrder): void {
    port?.postMessage(JSON.stringify(order));
  }

  target.addEventListener(HANDSHAKE_EVENT, shakeHands, { capture: true, once: true });
  return { order };
}

function guard(
  clock: Clock,
  { claimed, odd }: Pick<Listeners, 'claimed' | 'odd'>,
): (claim: CameraClaim | null) => void {
  let windowEndsAt = 0;
  let seen = 0;
  let isOdd = false;
  let waiting: CameraClaim | null = null;

  function noteOdd(): void {
    if (isOdd) return;
    isOdd = true;
    odd();
    lookLater();
  }

  function lookLater(): void {
    seen = 0;
    clock.after(WINDOW_MS, believeLast);
  }

  function believeLast(): void {
    if (seen > MOST_CLAIMS) lookLater();
    else isOdd = false;
    const claim = waiting;
    waiting = null;
    if (claim) claimed(claim);
  }

  function isTooMany(): boolean {
    const now = clock.now();
    if (!isOdd && now >= windowEndsAt) {
      windowEndsAt = now + WINDOW_MS;
      seen = 0;
    }
    seen += 1;
    return seen > MOST_CLAIMS;
  }

  return (claim) => {
    if (isTooMany() || isOdd) {
      waiting = claim ?? waiting;
      noteOdd();
      return;
    }
    if (!claim || !claimed(claim)) noteOdd();
  };
}
