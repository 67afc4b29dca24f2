import { useEffect, useState } from 'preact/hooks';
import { turnCameraOff } from '../../protocol/content-commands.ts';
import { deliver } from '../deliver.ts';
import { usePerson, useSurroundings } from '../surroundings.ts';
import { HelpButton } from './help-button.tsx';
import { Icon } from './icons.tsx';

/** The card goes when the camera is off; one that is still there after this long means that it is not. Milliseconds. */
const TAKES_AT_MOST = 6_000;

/** "Turn the camera off", and what to do when that does not work. */
export function CameraOff({ open, onFine }: { open: boolean; onFine(event: Event): void }) {
  const { runtime } = useSurroundings();
  const [state, setState] = useState<'on' | 'trying' | 'failed'>('on');
  useEffect(() => {
    if (state !== 'trying') return undefined;
    const timer = setTimeout(() => setState('failed'), TAKES_AT_MOST);
    return () => clearTimeout(timer);
  }, [state]);
  const turnOff = usePerson(() => {
    setState('trying');
    void deliver(runtime, turnCameraOff, {}).then((told) => {
      if (!told) setState('failed');
    });
  });
  return (
    <div class="answers">
      <button type="button" class="button primary" onClick={turnOff}>
        <Icon name="cameraOff" />
        {runtime.text(state === 'trying' ? 'warning_camera_turning_off' : 'warning_camera_off')}
      </button>
      {state === 'failed' && (
        <p class="trouble" role="alert">
          {runtime.text('warning_camera_off_failed')}
        </p>
      )}
      {open && (
        <>
          <HelpButton />
          <button type="button" class="button quiet" onClick={onFine}>
            {runtime.text('warning_camera_fine')}
          </button>
        </>
      )}
    </div>
  );
}
