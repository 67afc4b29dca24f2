import { type ContentRuntime, onTabCommand } from '../../platform/content-runtime.ts';
import { pageMisbehaved } from '../../protocol/content-commands.ts';
import { decideCamera, pauseCamera, stopCamera } from '../../protocol/tab-commands.ts';
import type { Clock } from '../watcher/clock.ts';
import { beginLife } from '../watcher/life.ts';
import { believeClaims } from './believe.ts';
import { linkCamera } from './camera-link.ts';
import { linkRequests } from './camera-requests.ts';
import type { CameraPost } from './post.ts';

interface Surroundings {
  post: CameraPost;
  runtime: ContentRuntime;
  clock: Clock;
  window: Window;
  newId(): string;
}

/** Follows the cameras of this frame from now on, beginning with what the watcher held back. */
export function followCameras({ post, ...surroundings }: Surroundings): void {
  const { runtime, clock, window } = surroundings;
  const parts = { ...surroundings, life: beginLife(runtime) };
  const { order } = post;
  let isListening = false;

  function listenOnce(): void {
    if (isListening) return;
    isListening = true;
    runtime.listen([
      onTabCommand(stopCamera, () => order({ kind: 'stopCameras' })),
      onTabCommand(pauseCamera, ({ paused }) => {
        order({ kind: paused ? 'pauseCameras' : 'resumeCameras' });
        camera.hold(paused);
      }),
      onTabCommand(decideCamera, requests.decided),
    ]);
  }

  const camera = linkCamera({
    ...parts,
    onStart() {
      post.sessionBegan();
      listenOnce();
    },
  });
  const requests = linkRequests({ ...parts, document: window.document, order, onQuestion: listenOnce });
  const claimed = believeClaims(clock, {
    claimed: camera.claimed,
    // Nobody there to be told: the next oddity is told again.
    odd: () => void runtime.send(pageMisbehaved, { how: 'oddPage' }).catch(() => {}),
  });
  post.deliverTo({ claimed, wanted: requests.wanted, played: camera.played });
}
