import { type ContentRuntime, onTabCommand } from '../../platform/content-runtime.ts';
import { pageMisbehaved } from '../../protocol/content-commands.ts';
import { decideCamera, pauseCamera, stopCamera } from '../../protocol/tab-commands.ts';
import { openEar } from '../guard/ear.ts';
import { linkCamera } from './camera-link.ts';
import { linkRequests } from './camera-requests.ts';
import { chatPlaceOf } from './chat-look.ts';
import { watchForChat } from './chat-watch.ts';
import type { Clock } from './clock.ts';
import { beginLife } from './life.ts';
import { isListed } from './listed.ts';
import { linkPage } from './page-link.ts';
import { countTimeInFront } from './time-in-front.ts';

export interface Surroundings {
  runtime: ContentRuntime;
  clock: Clock;
  window: Window;
  /** What the content scripts of this frame share. */
  world: object;
  /** Whether this is the page itself and not a frame in it. */
  isTop: boolean;
  newId(): string;
}

/** Starts everything that runs on every page. */
export function watchPage(surroundings: Surroundings): void {
  const { runtime, clock, window, isTop } = surroundings;
  const parts = { ...surroundings, life: beginLife(runtime) };
  openEar(surroundings.world, window, chatPlaceOf);
  let isCounting = false;
  let isListening = false;

  function countOnce(): void {
    if (isCounting) return;
    isCounting = true;
    countTimeInFront(parts);
  }

  function listenOnce(): void {
    if (isListening) return;
    isListening = true;
    runtime.listen([
      onTabCommand(stopCamera, () => page.order({ kind: 'stopCameras' })),
      onTabCommand(pauseCamera, ({ paused }) => {
        page.order({ kind: paused ? 'pauseCameras' : 'resumeCameras' });
        camera.hold(paused);
      }),
      onTabCommand(decideCamera, requests.decided),
    ]);
  }

  const camera = linkCamera({
    ...parts,
    onStart() {
      countOnce();
      // Only now, since most pages never turn a camera on.
      listenOnce();
    },
  });
  const requests = linkRequests({
    ...parts,
    document: window.document,
    order: (order) => page.order(order),
    onQuestion: listenOnce,
  });
  const page = linkPage(
    { life: parts.life, clock, target: window },
    {
      claimed: camera.claimed,
      wanted: requests.wanted,
      // Nobody there to be told: the next oddity is told again.
      odd: () => void runtime.send(pageMisbehaved, { how: 'oddPage' }).catch(() => {}),
    },
  );

  const chat = watchForChat({ ...parts, onFound: countOnce });
  if (!isTop || !isListed(surroundings.world)) return;
  clock.whenIdle(() => {
    if (!parts.life.goesOn()) return;
    countOnce();
    chat.expectChat();
  });
}
