import { useEffect, useRef, useState } from 'preact/hooks';
import type { RequestOfTab } from '../../protocol/command.ts';
import type { showCamera } from '../../protocol/tab-commands.ts';
import { clockTime } from '../elapsed.ts';
import { usePerson, useSurroundings } from '../surroundings.ts';
import { whenSeen } from '../when-seen.ts';
import { CameraDetails } from './camera-details.tsx';
import { CameraOff } from './camera-off.tsx';
import { Icon, Lantern } from './icons.tsx';
import { useCorner } from './use-corner.ts';
import { useLater } from './use-later.ts';

export type LiveCamera = RequestOfTab<typeof showCamera>;

export interface CameraActions {
  seen(moment: string): void;
  fine(moment: string): void;
}

/** "You are on show": a small light while the camera is on, which opens when there is a reason to look closer. */
export function Camera({ camera, actions }: { camera: LiveCamera; actions: CameraActions }) {
  const { runtime, isOnScreen } = useSurroundings();
  const card = useRef<HTMLElement>(null);
  const { open, toggle } = useOpen(camera, actions);
  const corner = useCorner(card, open);
  const moments = momentsOf(camera);
  const isThere = useLater();
  useEffect(() => {
    if (!card.current || !open) return undefined;
    return whenSeen(card.current, isOnScreen, () => moments.forEach(actions.seen));
  }, [open, moments.join()]);
  return (
    <section
      ref={card}
      class={`card camera ${open ? 'camera-open ' : ''}corner-${corner.name}`}
      style={corner.style}
      aria-label={runtime.text('warning_camera_on')}
    >
      <div class="pill" onPointerDown={corner.onPointerDown}>
        <Lantern />
        <strong role="status">{isThere && runtime.text('warning_camera_on')}</strong>
        <Clock since={Math.min(...camera.sessions.map((session) => session.startedAt))} />
        <span class="tools">
          <button
            type="button"
            class="tool"
            aria-label={runtime.text('warning_camera_details')}
            aria-expanded={open}
            onClick={toggle}
          >
            <Icon name="more" />
          </button>
          <button
            type="button"
            class="tool"
            aria-label={runtime.text('warning_camera_move')}
            onClick={corner.onNext}
          >
            <Icon name="move" />
          </button>
        </span>
      </div>
      {open && <CameraDetails camera={camera} />}
      <CameraOff open={open} onFine={toggle} />
    </section>
  );
}

/** Opens by itself for every session that has something new to say, and stays closed once the child closed it. */
function useOpen(camera: LiveCamera, actions: CameraActions) {
  const reasons = camera.sessions
    .filter((session) => session.concerns.length > 0)
    .map((session) => session.id);
  const key = reasons.join();
  const [open, setOpen] = useState(key !== '');
  const [opened, setOpened] = useState(reasons);
  useEffect(() => {
    if (reasons.some((id) => !opened.includes(id))) setOpen(true);
    setOpened(reasons);
  }, [key]);
  const toggle = usePerson(() => {
    if (open) momentsOf(camera).forEach(actions.fine);
    setOpen(!open);
  });
  return { open, toggle };
}

function momentsOf(camera: LiveCamera): string[] {
  return camera.sessions.flatMap((session) => session.moment ?? []);
}

/** Never read out by itself: it changes every second. */
function Clock({ since }: { since: number }) {
  const { text } = useSurroundings().runtime;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span class="clock" role="timer" aria-live="off" aria-label={text('warning_camera_elapsed')}>
      {clockTime(now - since)}
    </span>
  );
}
