import { useEffect, useRef, useState } from 'preact/hooks';
import type { CameraCompany } from '../../domain/model.ts';
import {
  isHeld,
  isScreenOnly,
  type LiveCamera,
  momentsOf,
  newsOf,
  openSessions,
  startOf,
} from '../live-camera.ts';
import { usePerson, useSurroundings } from '../surroundings.ts';
import { whenSeen } from '../when-seen.ts';
import { CameraCard } from './camera-card.tsx';
import { Clock } from './clock.tsx';
import { Icon, Lantern } from './icons.tsx';
import { useLater } from './use-later.ts';
import { usePlace } from './use-place.ts';

/** How long the light says thank you, in milliseconds. */
const THANKS_FOR = 8_000;

export interface CameraActions {
  seen(moment: string): void;
  /** The child looked at it, and closed the card. */
  fine(moment: string): void;
  /** The child says whom it is with; `false` when that could not be kept. */
  known(sessions: string[], company: CameraCompany): Promise<boolean>;
}

/** What the card shows: nothing, who looks on, or the question whom it is with. */
type View = 'light' | 'card' | 'company';

/** "You are on show": a small light while the camera is on, which opens when there is a reason to look closer. */
export function Camera({ camera, actions }: { camera: LiveCamera; actions: CameraActions }) {
  const { runtime, isOnScreen } = useSurroundings();
  const card = useRef<HTMLElement>(null);
  const [view, setView] = useView(camera);
  const isOpen = view !== 'light';
  const place = usePlace(card, isOpen);
  const [thanks, thank] = useThanks();
  const moments = momentsOf(camera);
  const isThere = useLater();
  useEffect(() => {
    if (!card.current || !isOpen) return undefined;
    return whenSeen(card.current, isOnScreen, () => moments.forEach(actions.seen));
  }, [isOpen, moments.join()]);
  const toggle = usePerson(() => {
    if (place.wasDragged()) return;
    if (isOpen) moments.forEach(actions.fine);
    setView(isOpen ? 'light' : 'card');
  });
  const choose = (company: CameraCompany) => {
    moments.forEach(actions.fine);
    setView('light');
    const ids = openSessions(camera).map(({ id }) => id);
    thank('warning_camera_thanks');
    void actions.known(ids, company).then((isKept) => !isKept && thank('warning_camera_fine_failed'));
  };
  const label = labelOf(camera);
  const looks = [isOpen && 'camera-open', place.isRound && 'camera-round', isHeld(camera) && 'camera-held'];
  return (
    <section
      ref={card}
      class={`card camera ${looks.filter(Boolean).join(' ')}`}
      style={place.style}
      aria-label={runtime.text(label)}
    >
      <div class="pill" onPointerDown={place.onPointerDown}>
        <Lantern />
        <strong role="status">{isThere && runtime.text(thanks ?? label)}</strong>
        <Clock label="warning_camera_elapsed" shows={(now) => now - startOf(camera)} />
        {isOpen && (
          <button
            type="button"
            class="tool"
            aria-label={runtime.text('warning_camera_move')}
            onClick={place.onNext}
          >
            <Icon name="move" />
          </button>
        )}
        <button
          type="button"
          class="tool whole"
          aria-label={runtime.text('warning_camera_details')}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          <Icon name="more" />
        </button>
      </div>
      {isOpen && (
        <CameraCard
          camera={camera}
          isAsking={view === 'company'}
          onAsk={(isAsking) => setView(isAsking ? 'company' : 'card')}
          onChoose={choose}
        />
      )}
    </section>
  );
}

function labelOf(camera: LiveCamera): string {
  if (isHeld(camera)) return 'warning_camera_paused';
  return isScreenOnly(camera) ? 'warning_screen_on' : 'warning_camera_on';
}

/** Opens by itself for everything new that the child has to be told of, and stays closed once the child closed it. */
function useView(camera: LiveCamera) {
  const news = newsOf(camera);
  const [view, setView] = useState<View>(news.length > 0 ? 'card' : 'light');
  const told = useRef(new Set(news));
  useEffect(() => {
    if (news.some((one) => !told.current.has(one))) setView('card');
    for (const one of news) told.current.add(one);
  }, [news.join()]);
  return [view, setView] as const;
}

/** A kind word, for a while. */
function useThanks() {
  const [thanks, thank] = useState<string | null>(null);
  useEffect(() => {
    if (thanks === null) return undefined;
    const timer = setTimeout(() => thank(null), THANKS_FOR);
    return () => clearTimeout(timer);
  }, [thanks]);
  return [thanks, thank] as const;
}
