import type { Messenger } from '../../platform/content-runtime.ts';
import { cameraFound } from '../../protocol/content-commands.ts';
import { openPost } from '../camera/post.ts';
import { openEar } from '../guard/ear.ts';
import { chatPlaceOf } from './chat-look.ts';
import { watchForChat } from './chat-watch.ts';
import type { Clock } from './clock.ts';
import { beginLife } from './life.ts';
import { isListed } from './listed.ts';
import { countTimeInFront } from './time-in-front.ts';

export interface Surroundings {
  runtime: Messenger;
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

  function countOnce(): void {
    if (isCounting) return;
    isCounting = true;
    countTimeInFront(parts);
  }

  openPost({
    ...parts,
    callFollower: () => runtime.send(cameraFound, {}),
    onSession: countOnce,
  });
  const chat = watchForChat({ ...parts, onFound: countOnce });
  if (!isTop || !isListed(surroundings.world)) return;
  clock.whenIdle(() => {
    if (!parts.life.goesOn()) return;
    countOnce();
    chat.expectChat();
  });
}
