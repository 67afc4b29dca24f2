import { childAdvice } from '../../domain/guidance/advice-child.ts';
import { cameraSituationOf } from '../../domain/guidance/situations.ts';
import { useSurroundings } from '../surroundings.ts';
import type { LiveCamera } from './camera.tsx';
import { NamedText } from './named-text.tsx';
import { Steps } from './steps.tsx';

/** Why the child sees this, who might be looking, and what to do. */
export function CameraDetails({ camera }: { camera: LiveCamera }) {
  const { text } = useSurroundings().runtime;
  const concerns = [...new Set(camera.sessions.flatMap((session) => session.concerns))];
  const { noticed, why, steps } = childAdvice(cameraSituationOf(concerns));
  return (
    <div class="words">
      <h2>
        <NamedText text={noticed} name={camera.siteName} />
      </h2>
      <p>{text(why)}</p>
      {concerns.length > 0 && (
        <ul class="reasons" aria-label={text('warning_camera_why_heading')}>
          {concerns.map((concern) => (
            <li key={concern}>{text(`concern_${concern}`)}</li>
          ))}
        </ul>
      )}
      <Steps keys={steps} />
    </div>
  );
}
