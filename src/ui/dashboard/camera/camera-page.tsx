import { useMemo, useState } from 'preact/hooks';
import { type CameraFilter, chosenSessions, daysOnCamera } from '../../../domain/summary/camera-history.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PointList } from '../../components/step-list.tsx';
import { useWords } from '../../words.ts';
import type { Dates } from '../dates.ts';
import type { FamilyCamera } from '../family-store.ts';
import { CameraChart } from './chart.tsx';
import { Days } from './days.tsx';
import { Filters, PERIODS } from './filters.tsx';
import { SiteTable } from './site-table.tsx';

interface CameraPageProps {
  camera: FamilyCamera;
  dates: Dates;
}

const CANNOT_SEE = ['picture', 'devices', 'windows', 'who', 'claimed', 'midnight'].map(
  (what) => `dashboard_cannotSee_${what}`,
);

const EVERYTHING: CameraFilter = { days: PERIODS[1], site: null, privateOnly: false };

/** When pages had the camera: by day, by site, and each time with what is known of it. */
export function CameraPage({ camera, dates }: CameraPageProps) {
  const words = useWords();
  const [filter, setFilter] = useState(EVERYTHING);
  const time = useMemo(() => ({ now: camera.takenAt, timeZone: camera.timeZone }), [camera]);
  const chosen = useMemo(() => chosenSessions(camera.sessions, filter, time), [camera, filter, time]);
  const days = useMemo(() => daysOnCamera(chosen, time), [chosen, time]);
  const sites = [...new Set(camera.sessions.map(({ site }) => site))].sort((one, other) =>
    one.localeCompare(other),
  );
  return (
    <>
      <Card title={words.text('dashboard_chart')} icon="camera">
        <Filters filter={filter} sites={sites} onChange={setFilter} />
        {days.length > 0 ? (
          <CameraChart days={days} count={filter.days} time={time} dates={dates} />
        ) : (
          <Nothing filter={filter} onShowAll={() => setFilter({ ...EVERYTHING, days: filter.days })} />
        )}
      </Card>
      {days.length > 0 && (
        <>
          <SiteTable sessions={chosen} now={time.now} onChoose={(site) => setFilter({ ...filter, site })} />
          <Days key={JSON.stringify(filter)} days={days} now={time.now} dates={dates} />
        </>
      )}
      <Card title={words.text('dashboard_cannotSee')} icon="eyeOff">
        <PointList points={CANNOT_SEE.map((key) => words.text(key))} />
      </Card>
    </>
  );
}

function Nothing({ filter, onShowAll }: { filter: CameraFilter; onShowAll(): void }) {
  const words = useWords();
  const isNarrowed = filter.site !== null || filter.privateOnly;
  return (
    <>
      <p class="soft">{words.text(isNarrowed ? 'dashboard_nothing_chosen' : 'dashboard_nothing')}</p>
      {isNarrowed && <Button onPress={onShowAll}>{words.text('dashboard_showAll')}</Button>}
    </>
  );
}
