import { useStore } from '../../use-store.ts';
import { Freshness } from '../freshness.tsx';
import type { SectionProps } from '../sections.ts';
import { useDates } from '../use-dates.ts';
import { CameraPage } from './camera-page.tsx';

/** When pages had the camera. */
export function CameraSection({ family }: SectionProps) {
  const { camera, freshness } = useStore(family.state);
  const dates = useDates(camera?.timeZone);
  return (
    <>
      <Freshness freshness={freshness} takenAt={camera?.takenAt ?? null} />
      {camera && <CameraPage camera={camera} dates={dates} />}
    </>
  );
}
