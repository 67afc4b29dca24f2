import type { ComponentChildren } from 'preact';
import { holdCamera, turnCameraOff } from '../../protocol/content-commands.ts';
import { usePerson, useSurroundings } from '../surroundings.ts';
import { Icon } from './icons.tsx';
import { Trouble } from './trouble.tsx';
import { useOrder } from './use-order.ts';

interface CameraOrdersProps {
  isHeld: boolean;
  /** What is seen is a screen, and no camera. */
  isScreen: boolean;
  children: ComponentChildren;
}

/** What can be done about a camera: off, or dark for a while. What else there is to press stands between or behind. */
export function CameraOrders({ isHeld, isScreen, children }: CameraOrdersProps) {
  const { text } = useSurroundings().runtime;
  // It is off when the whole card goes.
  const off = useOrder(turnCameraOff, {}, false);
  const pause = useOrder(holdCamera, { paused: true }, isHeld);
  const resume = useOrder(holdCamera, { paused: false }, !isHeld);
  const turnOff = usePerson(off.give);
  const turn = usePerson(isHeld ? resume.give : pause.give);
  const turning = isHeld ? resume.state : pause.state;
  return (
    <div class="answers">
      <button type="button" class="button primary" onClick={turnOff}>
        <Icon name="cameraOff" />
        {text(
          off.state === 'trying'
            ? 'warning_camera_turning_off'
            : isScreen
              ? 'warning_screen_off'
              : 'warning_camera_off',
        )}
      </button>
      <button type="button" class="button quiet" onClick={turn}>
        <Icon name={isHeld ? 'play' : 'pause'} />
        {text(turnLabel(isHeld, turning === 'trying'))}
      </button>
      {children}
      {off.state === 'failed' && (
        <Trouble text={isScreen ? 'warning_screen_off_failed' : 'warning_camera_off_failed'} />
      )}
      {pause.state === 'failed' && <Trouble text="warning_camera_pause_failed" />}
      {resume.state === 'failed' && <Trouble text="warning_camera_go_on_failed" />}
    </div>
  );
}

function turnLabel(isHeld: boolean, isTrying: boolean): string {
  if (isHeld) return isTrying ? 'warning_camera_going_on' : 'warning_camera_go_on';
  return isTrying ? 'warning_camera_pausing' : 'warning_camera_pause';
}
