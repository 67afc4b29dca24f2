import { Card } from '../components/card.tsx';
import { Chip } from '../components/chip.tsx';
import { PointList } from '../components/step-list.tsx';
import { useWords } from '../words.ts';
import type { Week } from './week.tsx';

/** How often and for how long pages had the camera. */
export function CameraOfWeek({ camera }: { camera: Week['page']['camera'] }) {
  const words = useWords();
  const { times, seconds, sentSeconds, privateSeconds, screenSeconds, concerns } = camera;
  const points = [
    words.count('week_camera_times', times),
    ...(seconds > 0
      ? [words.text('week_camera_seconds', words.duration(seconds), words.duration(sentSeconds))]
      : []),
    ...(privateSeconds > 0 ? [words.text('week_camera_private', words.duration(privateSeconds))] : []),
    ...(screenSeconds > 0 ? [words.text('week_camera_screen', words.duration(screenSeconds))] : []),
  ];
  return (
    <Card title={words.text('week_camera')} icon="camera">
      {times === 0 ? <p class="soft">{words.text('week_camera_none')}</p> : <PointList points={points} />}
      {concerns.length > 0 && (
        <p class="chips">
          {words.text('week_camera_why')}{' '}
          {concerns.map((concern) => (
            <Chip key={concern}>{words.text(`concern_${concern}`)}</Chip>
          ))}
        </p>
      )}
    </Card>
  );
}
