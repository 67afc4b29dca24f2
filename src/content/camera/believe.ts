import { parseCameraClaim } from '../../protocol/page-claims.ts';
import type { CameraClaim } from '../../protocol/page-port.ts';
import type { Clock } from '../watcher/clock.ts';

/** An honest page turns its camera on or off a few times a minute. */
const MOST_CLAIMS = 20;
const WINDOW_MS = 10_000;

interface Listeners {
  /** Takes a claim; `false` when it cannot be true after the ones before it. */
  claimed(claim: CameraClaim): boolean;
  /** The page behaves oddly: said once, and again only after it was quiet for a while. */
  odd(): void;
}

/**
 * Believes what comes through the port only so far. In some frames a page can run before us and take the port's other end, so
 * claims are parsed and must follow each other. While there are too many, only the last of each ten seconds counts: a page can
 * neither make up a history nor hide behind the noise.
 */
export function believeClaims(clock: Clock, { claimed, odd }: Listeners): (data: unknown) => void {
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

  return (data) => {
    const claim = parseCameraClaim(data);
    if (isTooMany() || isOdd) {
      waiting = claim ?? waiting;
      noteOdd();
      return;
    }
    if (!claim || !claimed(claim)) noteOdd();
  };
}
