import type { LiveCamera } from '../live-camera.ts';
import type { Queue } from '../queue.ts';
import { type Inside, SurroundingsContext } from '../surroundings.ts';
import { AskingCard, type CameraAnswer, type CameraAsk } from './asking-card.tsx';
import { Camera, type CameraActions } from './camera.tsx';
import { Cover } from './cover.tsx';
import { type HeldAnswer, type HeldMessage, SendingCard } from './sending-card.tsx';
import { ThanksCard } from './thanks-card.tsx';
import { type WarningActions, WarningCard } from './warning-card.tsx';

export interface PorchState {
  queue: Queue;
  camera: LiveCamera | null;
  /** A message that waits for the child; nothing else asks for an answer meanwhile. */
  held: HeldMessage | null;
  /** A page that waits for the camera. */
  ask: CameraAsk | null;
  /** The child does not want to see the page. */
  isCovered: boolean;
  /** How often the page took everything away so far. */
  returns: number;
}

interface PorchProps {
  state: PorchState;
  surroundings: Inside;
  warningActions: WarningActions;
  cameraActions: CameraActions;
  onHeldAnswer(answer: HeldAnswer): void;
  onCameraAnswer(answer: CameraAnswer): Promise<boolean>;
  onUncover(): void;
}

/** Everything that Porchlight shows in a page. */
export function Porch(props: PorchProps) {
  const { state, surroundings, warningActions, cameraActions } = props;
  const { text } = surroundings.runtime;
  const { returns, isCovered } = state;
  const held = isCovered ? null : state.held;
  // A message is held for moments only; a page waits longer for the camera, and a warning waits as long as it takes.
  const ask = held || isCovered ? null : state.ask;
  const [first, ...others] = held || ask || isCovered ? [] : state.queue.entries;
  const isSerious = first?.warning.level === 'danger' && first.answer === null;
  // Of the words, not of the browser: a browser in Arabic shows English where nobody has translated yet.
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div
        class="porch"
        dir={text('warning_direction') === 'rtl' ? 'rtl' : 'ltr'}
        lang={text('warning_language')}
      >
        {(isSerious || held || ask) && <Evening />}
        {isCovered && <Cover returns={returns} onUncover={props.onUncover} />}
        {/* Above the cover, too: whoever is on show is told so. */}
        {state.camera && <Camera camera={state.camera} actions={cameraActions} />}
        {held && <SendingCard key={held.hold} held={held} returns={returns} onAnswer={props.onHeldAnswer} />}
        {ask && <AskingCard key={ask.ask} ask={ask} returns={returns} onAnswer={props.onCameraAnswer} />}
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
