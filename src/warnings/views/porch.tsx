import type { Queue } from '../queue.ts';
import { type Inside, SurroundingsContext } from '../surroundings.ts';
import { Camera, type CameraActions, type LiveCamera } from './camera.tsx';
import { type HeldAnswer, type HeldMessage, SendingCard } from './sending-card.tsx';
import { ThanksCard } from './thanks-card.tsx';
import { type WarningActions, WarningCard } from './warning-card.tsx';

export interface PorchState {
  queue: Queue;
  camera: LiveCamera | null;
  /** A message that waits for the child; nothing else asks for an answer meanwhile. */
  held: HeldMessage | null;
  /** How often the page took everything away so far. */
  returns: number;
}

interface PorchProps {
  state: PorchState;
  surroundings: Inside;
  warningActions: WarningActions;
  cameraActions: CameraActions;
  onHeldAnswer(answer: HeldAnswer): void;
}

/** Everything that Porchlight shows in a page. */
export function Porch({ state, surroundings, warningActions, cameraActions, onHeldAnswer }: PorchProps) {
  const { text } = surroundings.runtime;
  const { held, returns } = state;
  const [first, ...others] = held ? [] : state.queue.entries;
  const isSerious = first?.warning.level === 'danger' && first.answer === null;
  // Of the words, not of the browser: a browser in Arabic shows English where nobody has translated yet.
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div
        class="porch"
        dir={text('warning_direction') === 'rtl' ? 'rtl' : 'ltr'}
        lang={text('warning_language')}
      >
        {(isSerious || held) && <Evening />}
        {state.camera && <Camera camera={state.camera} actions={cameraActions} />}
        {held && <SendingCard key={held.hold} held={held} returns={returns} onAnswer={onHeldAnswer} />}
        {first?.answer === null && (
          <WarningCard
            key={first.warning.moment}
            warning={first.warning}
            waiting={others.length}
            returns={returns}
            actions={warningActions}
          />
        )}
        {first && first.answer !== null && (
          <ThanksCard
            key={`thanks ${first.warning.moment}`}
            entry={first}
            onClose={() => warningActions.close(first.warning.moment)}
          />
        )}
      </div>
    </SurroundingsContext.Provider>
  );
}

/** Dims the page. Pressing it does not take the keyboard out of the card that lies above it. */
function Evening() {
  // biome-ignore lint/a11y/noStaticElementInteractions: it does nothing, and keeps the browser from doing something.
  return <div class="evening" role="presentation" onMouseDown={(event) => event.preventDefault()} />;
}
